import * as z from "zod/mini";
import { ruleIds } from "../rules/index.js";

/** The report as JSON (`minha check --format json`): names and shapes are fixed, others rely on them. Amounts are strings with two decimals. */
const dirhams = z.string().check(z.regex(/^-?\d+\.\d{2,}$/));
const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const count = z.int().check(z.minimum(0));

export const errorCodes = [
  "empty-file",
  "not-a-workbook",
  "legacy-xls",
  "binary-xlsb",
  "opendocument",
  "encrypted",
  "corrupt-zip",
  "corrupt-xml",
  "too-large",
  "forbidden-xml",
  "permission",
  "not-found",
  "timeout",
  "internal",
] as const;

export const gapCauses = [
  "text-amounts",
  "outside-range",
  "hidden-rows",
  "counted-twice",
  "sign",
  "digit-swap",
  "missing-row",
  "unexplained",
] as const;

const share = { beneficiaries: count, women: z.nullable(count), total: dirhams };

export const batchReportSchema = z.object({
  sheet: z.string(),
  range: z.string(),
  number: z.nullable(count),
  date: z.nullable(isoDate),
  venue: z.nullable(z.string()),
  centres: z.array(z.string()),
  beneficiaries: count,
  women: z.nullable(count),
  cash: z.nullable(dirhams),
  equipment: z.nullable(dirhams),
  total: dirhams,
  unverified: count,
  declared: z.object({ beneficiaries: z.nullable(count), women: z.nullable(count), envelope: z.nullable(dirhams) }),
  byCentre: z.array(z.object({ centre: z.string(), ...share })),
  byActivity: z.array(z.object({ activity: z.string(), ...share })),
});

export const findingSchema = z.object({
  rule: z.enum(ruleIds),
  severity: z.enum(["error", "warning", "info"]),
  sheet: z.nullable(z.string()),
  cell: z.nullable(z.string()),
  found: z.nullable(z.string()),
  expected: z.nullable(z.string()),
  message: z.string(),
  gap: z.nullable(z.object({ difference: dirhams, cause: z.enum(gapCauses), cells: z.array(z.string()) })),
  fix: z.nullable(z.object({ kind: z.string(), cell: z.string(), before: z.string(), after: z.string() })),
  waived: z.nullable(z.object({ by: z.string(), reason: z.string() })),
});

export const workbookReportSchema = z.object({
  file: z.string(),
  /** Null where no bytes could be had. */
  sha256: z.nullable(z.string()),
  status: z.enum(["valid", "invalid", "unreadable"]),
  error: z.nullable(z.object({ code: z.enum(errorCodes), message: z.string() })),
  batches: z.array(batchReportSchema),
  findings: z.array(findingSchema),
});

export const registerSchema = z.object({
  batches: count,
  beneficiaries: count,
  /** Null where no table says who is a woman. */
  women: z.nullable(count),
  total: dirhams,
  unverified: count,
});

export const runReportSchema = z.object({
  version: z.literal(1),
  asOf: isoDate,
  rules: z.string(),
  workbooks: z.array(workbookReportSchema),
  register: registerSchema,
});

export type ErrorCode = (typeof errorCodes)[number];
export type GapCause = (typeof gapCauses)[number];
export type BatchReport = z.infer<typeof batchReportSchema>;

/** What a finding says, sentence by sentence: what stands there, the gap where there is one, what to do. */
export interface Sentences {
  readonly finding: string;
  readonly gap: string | null;
  readonly advice: string;
}

/** A finding of the JSON report with its message's sentences apart, for those who lay them out: `contractOf` takes them off. */
export type Finding = z.infer<typeof findingSchema> & { readonly said: Sentences };
export type WorkbookReport = Omit<z.infer<typeof workbookReportSchema>, "findings"> & { readonly findings: Finding[] };
export type Register = z.infer<typeof registerSchema>;
export type RunReport = Omit<z.infer<typeof runReportSchema>, "workbooks"> & { readonly workbooks: WorkbookReport[] };

/** A workbook's report as the JSON report carries it. */
export function contractOf(report: WorkbookReport): z.infer<typeof workbookReportSchema> {
  const { file, sha256, status, error, batches, findings } = report;
  return { file, sha256, status, error, batches, findings: findings.map(findingInContract) };
}

function findingInContract(finding: Finding): z.infer<typeof findingSchema> {
  const { rule, severity, sheet, cell, found, expected, message, gap, fix, waived } = finding;
  return { rule, severity, sheet, cell, found, expected, message, gap, fix, waived };
}

import * as z from "zod/mini";
import { ruleIds, severities } from "../rules/index.js";

// The report as JSON (`minha check --format json`): names and shapes are fixed, others rely on them.

/** "545381.93": dirhams, with two decimals or, where a cell is finer, more. */
const dirhams = z.string().check(z.regex(/^-?\d+\.\d{2,}$/));
const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const count = z.int().check(z.minimum(0));

/** Why a workbook could not be checked. */
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

/** What accounts for the difference between a stated sum and the exact one, to the centime. */
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

/** What a centre or an activity has of a batch; reports made before December 2026 do not say how many of its amounts could not be counted. */
const share = { beneficiaries: count, women: z.nullable(count), total: dirhams, unverified: z._default(count, 0) };

const batchReportSchema = z.object({
  sheet: z.string(),
  /** A1, from the first heading to the last person or total: "B6:K32"; of several batches in one table, the rows of this one. */
  range: z.string(),
  /** As the sheet states it; null where it states none or one that cannot be read. So it is with the day, the venue and `declared`. */
  number: z.nullable(count),
  date: z.nullable(isoDate),
  venue: z.nullable(z.string()),
  centres: z.array(z.string()),
  beneficiaries: count,
  /** Null where no column says who is a woman. */
  women: z.nullable(count),
  /** What could be read of the column; null where the table has none. */
  cash: z.nullable(dirhams),
  equipment: z.nullable(dirhams),
  /** What could be read of the grants: the whole of them where `unverified` is 0. */
  total: dirhams,
  /** Amount cells that could not be counted. */
  unverified: count,
  declared: z.object({ beneficiaries: z.nullable(count), women: z.nullable(count), envelope: z.nullable(dirhams) }),
  byCentre: z.array(z.object({ centre: z.string(), ...share })),
  byActivity: z.array(z.object({ activity: z.string(), ...share })),
});

/** A finding: null where it has no such thing. */
const findingSchema = z.object({
  rule: z.enum(ruleIds),
  severity: z.enum(severities),
  sheet: z.nullable(z.string()),
  /** A1: "H12". */
  cell: z.nullable(z.string()),
  found: z.nullable(z.string()),
  expected: z.nullable(z.string()),
  /** What stands there, the gap and the advice, in the language that was asked for. */
  message: z.string(),
  /** Exact less stated, and the A1 cells that account for it. */
  gap: z.nullable(z.object({ difference: dirhams, cause: z.enum(gapCauses), cells: z.array(z.string()) })),
  /** A safe change, where there is one: of how a value is stored, never of what it means. */
  fix: z.nullable(z.object({ kind: z.string(), cell: z.string(), before: z.string(), after: z.string() })),
  /** Who accepted it, and why. */
  waived: z.nullable(z.object({ by: z.string(), reason: z.string() })),
});

/** A workbook, checked or unreadable. */
export const workbookReportSchema = z.object({
  file: z.string(),
  /** Null where no bytes could be had. */
  sha256: z.nullable(z.string()),
  /** Invalid: at least one error that nobody accepted. */
  status: z.enum(["valid", "invalid", "unreadable"]),
  error: z.nullable(z.object({ code: z.enum(errorCodes), message: z.string() })),
  batches: z.array(batchReportSchema),
  findings: z.array(findingSchema),
});

/** The figures of all batches added up. */
const registerSchema = z.object({
  batches: count,
  beneficiaries: count,
  /** Null where no table says who is a woman. */
  women: z.nullable(count),
  total: dirhams,
  unverified: count,
});

/** A run over some workbooks, in the order of their files. */
export const runReportSchema = z.object({
  version: z.literal(1),
  /** The day of the check. */
  asOf: isoDate,
  /** The version of the rules; of a rules file that was given, with the beginning of its SHA-256. */
  rules: z.string(),
  workbooks: z.array(workbookReportSchema),
  register: registerSchema,
});

export type ErrorCode = (typeof errorCodes)[number];
export type GapCause = (typeof gapCauses)[number];
/** A batch's figures beside what its sheet declares. Amounts are dirhams as decimal strings. */
export type BatchReport = z.infer<typeof batchReportSchema>;

/** What a finding says, sentence by sentence: what stands there, the gap where there is one, what to do. */
export interface Sentences {
  readonly finding: string;
  readonly gap: string | null;
  readonly advice: string;
}

/** A finding of the JSON report with its message's sentences apart, for those who lay them out: `statedWorkbook` takes them off. */
export type Finding = z.infer<typeof findingSchema> & { readonly said: Sentences };
export type WorkbookReport = Omit<z.infer<typeof workbookReportSchema>, "findings"> & { readonly findings: Finding[] };
export type Register = z.infer<typeof registerSchema>;
export type RunReport = Omit<z.infer<typeof runReportSchema>, "workbooks"> & { readonly workbooks: WorkbookReport[] };

/** A workbook's report as the JSON report carries it. */
export function statedWorkbook(report: WorkbookReport): z.infer<typeof workbookReportSchema> {
  const { file, sha256, status, error, batches, findings } = report;
  return { file, sha256, status, error, batches, findings: findings.map(statedFinding) };
}

function statedFinding(finding: Finding): z.infer<typeof findingSchema> {
  const { rule, severity, sheet, cell, found, expected, message, gap, fix, waived } = finding;
  return { rule, severity, sheet, cell, found, expected, message, gap, fix, waived };
}

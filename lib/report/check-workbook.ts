import { lexiconFor, readGrants, type Layout } from "../grants/index.js";
import {
  defaultRules,
  rules as allRules,
  runAcross,
  runRules,
  traceOf,
  type BatchTrace,
  type Context,
  type FoundFacts,
  type RulesFile,
} from "../rules/index.js";
import type { Snapshot } from "../workbook/index.js";
import { reportOfBatch } from "./batch-report.js";
import { findingOf } from "./findings.js";
import { inSheetOrder, type Standing } from "./in-sheet-order.js";
import { statusOf } from "./merge-findings.js";
import { recognisedIn, type RecognisedTable } from "./recognised.js";
import { redactBatch } from "./redact/redact-batch.js";
import { redactRecognised } from "./redact/redact-recognised.js";
import { redactTrace } from "./redact/redact-trace.js";
import { redactAcceptance, redactWaiver } from "./redact/redact-waiver.js";
import type { Lang } from "./say.js";
import type { BatchReport, Finding } from "./schema.js";
import { readSettings, type Waiver } from "./settings.js";
import { sharesOfBatch, type BatchShares } from "./shares.js";
import { waiversInForce, withWaiver } from "./waivers.js";

/** What a workbook is checked by. */
export interface CheckOptions {
  /** Without them, `defaultRules`. */
  readonly rules?: RulesFile;
  /** What headings mean; without it, what the workbook's own settings say. */
  readonly layout?: Layout;
  /** The day of the check, ISO: the library has no clock. */
  readonly asOf: string;
  readonly lang: Lang;
  /** The workbook's name, for findings that compare it with others. */
  readonly file?: string;
  /** False leaves the rules over several batches to `checkRun`, which sees all workbooks of a run. */
  readonly acrossBatches?: boolean;
  /** True where no other workbook is checked: the people of a batch that is the only one are then compared with nobody, and not traced. */
  readonly alone?: boolean;
  /** True leaves out whatever could identify a person: what is found is told by its cell and its rule. */
  readonly redact?: boolean;
  /** False leaves out the split of each batch by centre, activity and sex that only summaries and the pane show. */
  readonly shares?: boolean;
}

/** What a workbook's check says. */
export interface Report {
  /** Invalid: at least one error that nobody accepted. */
  readonly status: "valid" | "invalid";
  readonly batches: readonly BatchReport[];
  /** Each batch split by centre, activity and sex, in the order of `batches`; for the summary sheets, not for the JSON. */
  readonly shares: readonly BatchShares[];
  /** In sheet, row, column order. */
  readonly findings: readonly Finding[];
  readonly recognised: readonly RecognisedTable[];
  /** What a run keeps to compare this workbook's batches with others'. */
  readonly traces: readonly BatchTrace[];
  /** What reviewers accepted and still holds: for findings of the run, which `mergeFindings` adds. */
  readonly waivers: readonly Waiver[];
}

/** Checks a workbook: a snapshot of its cells in, its batches, figures and findings out. Pure: the same snapshot and options give the same report. */
export function checkWorkbook(snapshot: Snapshot, options: CheckOptions): Report {
  const { rules = defaultRules, lang, file = "", redact = false } = options;
  const settings = readSettings(snapshot.settings);
  const waivers = waiversInForce(settings, snapshot);
  const context: Context = { rules, asOf: options.asOf, date1904: snapshot.date1904 };
  const grants = readGrants(snapshot, lexiconFor(rules.centres, options.layout ?? settings.layout ?? undefined));
  const isCompared = options.alone !== true || grants.batches.length > 1;
  const traces = grants.batches.map((batch) => traceOf(isCompared ? batch : { ...batch, people: [] }, 0, file));
  const found = runRules(allRules, snapshot, grants, context);
  if (options.acrossBatches !== false) found.push(...runAcross(allRules, traces, context));
  const names = snapshot.sheets.map(({ name }) => name);
  const findings = inSheetOrder(found, names, standingOf).map((facts) =>
    withWaiver(findingOf(facts, lang, redact), waivers),
  );
  const batches = redact ? grants.batches.map((batch) => redactBatch(batch, rules)) : grants.batches;
  const recognised = recognisedIn(grants);
  return {
    status: statusOf(findings),
    batches: batches.map(reportOfBatch),
    shares: options.shares === false ? [] : batches.map(sharesOfBatch),
    findings: redact ? findings.map(redactAcceptance) : findings,
    recognised: redact ? recognised.map((table) => redactRecognised(table, lang)) : recognised,
    traces: redact ? traces.map(redactTrace) : traces,
    waivers: redact ? waivers.map(redactWaiver) : waivers,
  };
}

function standingOf({ at, rule }: FoundFacts): Standing {
  return { sheet: at?.sheet ?? null, row: at?.row ?? 0, column: at?.column ?? 0, rule: rule.id };
}

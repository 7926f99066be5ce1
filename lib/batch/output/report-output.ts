import {
  compareRuns,
  readRunReport,
  say,
  uncountedAmong,
  type RunComparison,
  type RunReport,
  type StatedRun,
} from "../../report/index.js";
import type { Call } from "../command.js";
import type { FoundWorkbooks } from "../files/find-workbooks.js";
import { skipReason } from "../files/walk-folder.js";
import type { Catalogue } from "../messages/index.js";
import { readJsonFile } from "../options/read-json-file.js";
import { textOf } from "../options/read-options.js";
import { refusedFaults, refusedFile } from "../options/refused.js";
import {
  folderSentence,
  prepareReportFolder,
  type PreparedFolder,
  type ReportedRun,
  type SkippedFile,
} from "../report-folder/index.js";
import type { Results, RunWorkbook } from "../run/results.js";
import type { RunSettings } from "../run/settings.js";
import type { RunHead } from "./json.js";

/** What `--out` and `--since` ask for, made sure of before any workbook is read. */
export interface ReportOutput {
  readonly folder: PreparedFolder | null;
  readonly before: StatedRun | null;
}

/** Takes the folder for the report and reads the earlier one; null, and said, when either cannot be. */
export async function openReportOutput({ options, lang, world }: Call, texts: Catalogue): Promise<ReportOutput | null> {
  const since = textOf(options, "since");
  const before = since === null ? null : earlierRun(since);
  if (before?.kind === "refused") {
    world.tell(before.lines(texts, lang));
    return null;
  }
  const out = textOf(options, "out");
  const folder = out === null ? null : await prepareReportFolder(out);
  if (folder?.kind === "refused") {
    world.tell(`minha: ${folderSentence(lang, folder)}\n`);
    return null;
  }
  if (folder !== null) world.stop.addEventListener("abort", folder.release, { once: true });
  return { folder, before: before?.report ?? null };
}

function earlierRun(path: string) {
  const file = readJsonFile(path);
  if (file.kind === "refused") return refusedFile(path, file);
  const read = readRunReport(file.value);
  return read.kind === "refused" ? refusedFaults(path, "since", []) : read;
}

/**
 * Writes the report folder, and says what changed since the earlier run. False, and said, when the folder could not be written:
 * an earlier report in it is then untouched.
 */
export async function writeReportOutput(
  call: Call,
  { folder, before }: ReportOutput,
  run: FinishedRun,
  texts: Catalogue,
): Promise<boolean> {
  if (folder === null && before === null) return true;
  const { lang, world } = call;
  const checked = [...run.results.workbooks()];
  const workbooks = checked.map(({ report }) => report);
  const report: RunReport = { version: 1, ...run.head, workbooks, register: run.results.register() };
  const comparison = before === null ? null : compareRuns(before, report);
  if (comparison !== null) world.tell(`${comparedSentence(comparison, lang, texts)}\n`);
  if (folder === null) return true;
  const outcome = await folder.write(await reportedRun(call, run, checked, report, comparison), lang);
  world.tell(
    outcome.kind === "written"
      ? `${say(lang, texts.run.reportWritten, { folder: outcome.folder })}\n`
      : `minha: ${folderSentence(lang, outcome)}\n`,
  );
  return outcome.kind === "written";
}

/** A run that came to its end: what it was over, how, and what it gave. */
interface FinishedRun {
  readonly results: Results;
  readonly head: RunHead;
  readonly found: FoundWorkbooks;
  readonly settings: RunSettings;
}

async function reportedRun(
  { options }: Call,
  { found, settings }: FinishedRun,
  checked: readonly RunWorkbook[],
  report: RunReport,
  comparison: RunComparison | null,
): Promise<ReportedRun> {
  const { gridsAcross } = await import("../run/grids-across.js"); // reads workbooks again, as workers do
  return {
    report,
    grids: checked.map((workbook) => {
      const file = found.workbooks[workbook.index];
      return file === undefined ? [] : [...workbook.grids, ...gridsAcross(workbook, file.raw, settings)];
    }),
    uncounted: checked.map(({ recognised }) => uncountedAmong(recognised)),
    comparison,
    skipped: skippedIn(found),
    redacted: options["redact"] === true,
    base: process.cwd(),
  };
}

function skippedIn({ skipped, unreadable }: FoundWorkbooks): SkippedFile[] {
  return [
    ...skipped.map(({ shown }): SkippedFile => ({ file: shown, reason: skipReason(shown) })),
    ...unreadable.map(({ shown }): SkippedFile => ({ file: shown, reason: "closed-folder" })),
  ];
}

function comparedSentence({ fixed, new: fresh, open }: RunComparison, lang: Call["lang"], texts: Catalogue): string {
  return say(lang, texts.run.compared, { fixed: fixed.length, fresh: fresh.length, open: open.length });
}

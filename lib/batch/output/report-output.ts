import {
  compareRuns,
  readRunReport,
  say,
  type RunComparison,
  type RunReport,
  type StatedRun,
} from "../../report/index.js";
import type { Call } from "../command.js";
import type { FoundWorkbooks } from "../files/find-workbooks.js";
import { isLockFile } from "../files/walk-folder.js";
import type { Catalogue } from "../messages/index.js";
import { readJsonFile } from "../options/read-json-file.js";
import { textOf } from "../options/read-options.js";
import { refusedFaults, refusedFile } from "../options/refused.js";
import { folderSentence, prepareReportFolder, type PreparedFolder, type ReportedRun } from "../report-folder/index.js";
import { gridsAcross } from "../run/grids-across.js";
import type { Results } from "../run/results.js";
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
  { lang, world, options }: Call,
  { folder, before }: ReportOutput,
  run: {
    readonly results: Results;
    readonly head: RunHead;
    readonly found: FoundWorkbooks;
    readonly settings: RunSettings;
  },
  texts: Catalogue,
): Promise<boolean> {
  if (folder === null && before === null) return true;
  const checked = [...run.results.workbooks()];
  const report: RunReport = {
    version: 1,
    ...run.head,
    workbooks: checked.map((workbook) => workbook.report),
    register: run.results.register(),
  };
  const comparison = before === null ? null : compareRuns(before, report);
  if (comparison !== null) world.tell(`${comparedSentence(comparison, lang, texts)}\n`);
  if (folder === null) return true;
  const reported: ReportedRun = {
    report,
    grids: checked.map((workbook) => {
      const file = run.found.workbooks[workbook.index];
      return file === undefined ? [] : [...workbook.grids, ...gridsAcross(workbook, file.raw, run.settings)];
    }),
    comparison,
    skipped: [
      ...run.found.skipped.map(({ shown }) => ({
        file: shown,
        reason: isLockFile(shown) ? ("lock-file" as const) : ("not-a-file" as const),
      })),
      ...run.found.unreadable.map(({ shown }) => ({ file: shown, reason: "closed-folder" as const })),
    ],
    redacted: options["redact"] === true,
    base: process.cwd(),
  };
  const outcome = await folder.write(reported, lang);
  world.tell(
    outcome.kind === "written"
      ? `${say(lang, texts.run.reportWritten, { folder: outcome.folder })}\n`
      : `minha: ${folderSentence(lang, outcome)}\n`,
  );
  return outcome.kind === "written";
}

function comparedSentence({ fixed, new: fresh, open }: RunComparison, lang: Call["lang"], texts: Catalogue): string {
  return say(lang, texts.run.compared, { fixed: fixed.length, fresh: fresh.length, open: open.length });
}

import type { SkipReason } from "../files/walk-folder.js";
import type { Grid, RecognisedTable, RunComparison, RunReport } from "../../report/index.js";

/** Everything a report folder shows, as plain data. */
export interface ReportedRun {
  /** What report.json holds. */
  readonly report: RunReport;
  /** What `gridsOf` gave for each workbook, in the order of `report.workbooks`; a finding without a grid is shown without. */
  readonly grids: readonly (readonly Grid[])[];
  /** The lists of each workbook that count in no batch, in the same order. */
  readonly uncounted: readonly (readonly RecognisedTable[])[];
  /** What changed since an earlier run, when one was given. */
  readonly comparison: RunComparison | null;
  /** Paths that matched and hold no workbook to read. */
  readonly skipped: readonly SkippedFile[];
  /** True: the report's readers are told that people's data was left out. */
  readonly redacted: boolean;
  /** Where paths in the report start from: the folder in which the command ran. */
  readonly base: string;
}

export interface SkippedFile {
  readonly file: string;
  /** `closed-folder`: one that may not be opened. */
  readonly reason: SkipReason | "closed-folder";
}

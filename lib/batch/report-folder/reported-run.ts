import type { Grid, RunComparison, RunReport } from "../../report/index.js";

/** Everything a report folder shows, as plain data. */
export interface ReportedRun {
  /** What report.json holds. */
  readonly report: RunReport;
  /** The grids of each workbook's findings, by `gridKey`, in the order of `report.workbooks`; a finding without one is shown without. */
  readonly grids: readonly ReadonlyMap<string, Grid>[];
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
  /** `lock-file`: Excel's own mark (~$…) of an open workbook. `not-a-file`: a folder, pipe, device or broken link. */
  readonly reason: "lock-file" | "not-a-file";
}

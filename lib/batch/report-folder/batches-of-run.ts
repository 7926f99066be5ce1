import type { BatchReport, RunReport } from "../../report/index.js";

/** The run's batches in the order of its workbooks, each with the workbook's path. */
export function batchesOfRun({ workbooks }: RunReport): { readonly file: string; readonly batch: BatchReport }[] {
  return workbooks.flatMap(({ file, batches }) => batches.map((batch) => ({ file, batch })));
}

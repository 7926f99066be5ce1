import type { BatchReport } from "../../report/index.js";
import type { Results } from "../run/results.js";

/** A batch with the workbook that holds it. */
export type LocatedBatch = BatchReport & { readonly file: string };

/** The batches of a run, in the order of its files. */
export function batchesOf(results: Results): LocatedBatch[] {
  return [...results.workbooks()].flatMap(({ report }) =>
    report.batches.map((batch) => ({ ...batch, file: report.file })),
  );
}

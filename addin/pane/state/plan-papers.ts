import {
  planBatchSummary,
  planSummary,
  unsettledInBatch,
  unsettledInWorkbook,
  type SummarisedWorkbook,
  type SheetPlan,
  type SummaryOptions,
} from "../../../lib/report/index.js";
import type { OpenWorkbook } from "./check-open.js";

type PaperOptions = Omit<SummaryOptions, "draft">;

/** The summary sheet of a batch of the workbook in front, by its place in the report; a draft where its total is in doubt. Null where there is no such batch. */
export function planBatchPaper(open: readonly OpenWorkbook[], index: number, options: PaperOptions): SheetPlan | null {
  const [front] = open.filter((workbook) => workbook.front).flatMap(checked);
  const batch = front?.report.batches[index];
  if (front === undefined || batch === undefined) return null;
  const draft = unsettledInBatch(batch, front.report).length > 0;
  return planBatchSummary(front, index, { ...options, draft });
}

/** The sheets of all batches that are open and their recapitulation; drafts where something is in doubt, or could not be read. */
export function planAllPapers(open: readonly OpenWorkbook[], options: PaperOptions): SheetPlan[] {
  const draft = open.some(({ report }) => report === null || unsettledInWorkbook(report).length > 0);
  return planSummary(open.flatMap(checked), { ...options, draft });
}

/** A workbook as summaries are made from; none from a file that could not be read. */
function checked({ file, sha256, report }: OpenWorkbook): SummarisedWorkbook[] {
  return report === null ? [] : [{ file, sha256: sha256 ?? "", report }];
}

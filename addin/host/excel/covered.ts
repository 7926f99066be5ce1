import { appendTo } from "../../../lib/lists/index.js";
import type { Range } from "../../../lib/workbook/index.js";

/** Whether a cell lies under a merge, its first cell aside. */
export function coveredBy(merges: readonly Range[]): (row: number, column: number) => boolean {
  const byRow = new Map<number, Range[]>();
  for (const merge of merges) for (let row = merge.top; row <= merge.bottom; row++) appendTo(byRow, row, merge);
  return (row, column) =>
    byRow
      .get(row)
      ?.some(({ top, left, right }) => column >= left && column <= right && (row !== top || column !== left)) ?? false;
}

import type { BatchReport } from "../../../lib/report/index.js";
import { parseRange } from "../../../lib/workbook/index.js";

/**
 * The batch that a cell belongs to: the nearest one of its sheet. Titles stand above their table and totals below it, so of
 * two stacked batches the one with fewer rows between counts, the upper one when both are as near. Null where the sheet has none.
 */
export function batchAt(
  batches: readonly BatchReport[],
  { sheet, cell }: { readonly sheet: string | null; readonly cell: string | null },
): BatchReport | null {
  const row = cell === null ? null : (parseRange(cell)?.top ?? null);
  if (sheet === null || row === null) return null;
  let nearest: { batch: BatchReport; distance: number } | null = null;
  for (const batch of batches) {
    const range = batch.sheet === sheet ? parseRange(batch.range) : null;
    if (range === null) continue;
    const distance = Math.max(range.top - row, row - range.bottom, 0);
    if (nearest === null || distance < nearest.distance) nearest = { batch, distance };
  }
  return nearest?.batch ?? null;
}

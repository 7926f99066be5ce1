import type { Row } from "../../workbook/index.js";

/** The index of the first entry that stands in a row or below it; the entries are sorted by row. */
export function firstFrom(entries: readonly { readonly row: Row }[], row: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.row.row ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

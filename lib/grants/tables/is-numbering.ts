import type { Cell } from "../../workbook/index.js";
import { rankOf } from "../words/index.js";

/** "(1) | (2) | (3) = (1) + (2)": the numbers of the columns under their headings. */
export function isNumbering(filled: readonly Cell[]): boolean {
  if (filled.length < 3) return false;
  const first = rankOf(filled[0]);
  return first !== null && filled.every((cell, i) => (rankOf(cell) ?? computedNumber(cell)) === first + i);
}

/** "(7) = (5) + (6)": the number of a column that others make. */
function computedNumber(cell: Cell): number | null {
  const digits = cell.kind === "text" ? /^\W*(\d{1,2})\W*=[\W\dx×]+$/i.exec(cell.value)?.[1] : undefined;
  return digits === undefined ? null : Number(digits);
}

import { equals, fromCellNumber, plus, type Dirham } from "../dirham/index.js";
import { cellIn, type Row } from "../workbook/index.js";
import type { Candidate, Sums } from "./assign-columns.js";

const ENOUGH_ROWS = 3;
const MOST_COLUMNS = 8;

/** Among the money columns, the one that is the sum of two others in nearly every row; null when there is none. */
export function findSums(candidates: readonly Candidate[], rows: readonly Row[]): Sums | null {
  const money = candidates
    .filter(({ content }) => content.share("money") >= 0.5 && !content.counting)
    .slice(0, MOST_COLUMNS)
    .map(({ column }) => ({ column, amounts: rows.map((row) => amountIn(row, column)) }));
  for (const total of money)
    for (const [i, a] of money.entries())
      for (const b of money.slice(i + 1)) {
        if (a === total || b === total) continue;
        const whole = rows.map((_, r) => [a.amounts[r], b.amounts[r], total.amounts[r]]).filter(isWhole);
        const hold = whole.filter(([x, y, sum]) => equals(plus(x, y), sum)).length;
        if (whole.length >= ENOUGH_ROWS && hold >= whole.length * 0.8)
          return { total: total.column, parts: [a.column, b.column] };
      }
  return null;
}

function amountIn(row: Row, column: number): Dirham | null {
  const cell = cellIn(row, column);
  return cell?.kind === "number" && cell.value !== 0 ? fromCellNumber(cell.value) : null;
}

function isWhole(row: readonly (Dirham | null | undefined)[]): row is [Dirham, Dirham, Dirham] {
  return row.every((amount) => amount !== null && amount !== undefined);
}

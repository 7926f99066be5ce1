import { dirham, fromCellNumber, readAmount, type Dirham } from "../../dirham/index.js";
import { cellIn, type Row } from "../../workbook/index.js";

/** So many of the rows that can say show what columns are to each other; the others are then the fault. */
export const NEARLY = 0.8;

/** The amount in a row's cell before it is known what its column holds; null where none stands, or zero. */
export function amountIn(row: Row, column: number): Dirham | null {
  const cell = cellIn(row, column);
  if (cell?.kind === "number") return cell.value === 0 ? null : fromCellNumber(cell.value);
  const reading = cell?.kind === "text" ? readAmount(cell.value) : null;
  return reading?.kind === "amount" ? dirham(reading.value) : null;
}

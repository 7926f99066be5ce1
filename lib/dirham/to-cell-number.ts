import { open, type Dirham } from "./exact.js";
import { FIFTEEN_DIGITS } from "./from-cell-number.js";

/** The number that a cell must hold to show exactly this amount; null when it is finer than a centime or beyond a cell's 15 digits. The inverse of `fromCellNumber`. */
export function toCellNumber(amount: Dirham): number | null {
  const inside = open(amount);
  if (typeof inside !== "number" || Math.abs(inside) > FIFTEEN_DIGITS) return null;
  return inside / 100; // one correctly rounded division: the nearest double
}

import { open, type Dirham } from "./exact.js";

/** Cells carry 15 significant digits: 9 999 999 999 999,99. */
const MOST_CENTIMES = 999_999_999_999_999;

/** The number that a cell must hold to show exactly this amount; null when it is finer than a centime or beyond a cell's 15 digits. The inverse of `fromCellNumber`. */
export function toCellNumber(amount: Dirham): number | null {
  const inside = open(amount);
  if (typeof inside !== "number" || Math.abs(inside) > MOST_CENTIMES) return null;
  return inside / 100; // one correctly rounded division: the nearest double
}

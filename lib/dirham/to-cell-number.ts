import { open, type Dirham } from "./exact.js";

/** Cells carry 15 significant digits: 9 999 999 999 999,99. */
const MOST_CENTIMES = 999_999_999_999_999;

/** The number that a cell must hold to show exactly this amount; null when it is finer than a centime or beyond a cell's 15 digits. The inverse of `fromCellNumber`. */
export function toCellNumber(amount: Dirham): number | null {
  const parts = open(amount);
  switch (parts.kind) {
    case "centimes":
      return Math.abs(parts.centimes) > MOST_CENTIMES ? null : parts.centimes / 100; // one correctly rounded division: the nearest double
    case "decimal":
      return null;
  }
}

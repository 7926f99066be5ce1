import { Exact, ofExact, open, toExact, type Dirham } from "./exact.js";
import { FIFTEEN_DIGITS } from "./from-cell-number.js";

/** Adding doubles leaves noise behind the centimes that grows with the rows and never reaches this. */
const NOISE = new Exact("0.0001");

/**
 * A total as a cell shows it: of 15 significant digits, without the noise that adding leaves behind the centimes
 * (1093960.90000001 is 1093960.90). Amounts that people are granted are never passed through it.
 */
export function shownTotal(total: Dirham): Dirham {
  const inside = open(total);
  if (typeof inside === "number" && Math.abs(inside) <= FIFTEEN_DIGITS) return total;
  const shown = toExact(total).toSignificantDigits(15);
  const whole = shown.toDecimalPlaces(2);
  return ofExact(shown.minus(whole).abs().lt(NOISE) ? whole : shown);
}

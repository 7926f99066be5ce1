import { compare, times } from "./arithmetic.js";
import { ofCentimes, open, toExact, type Dirham } from "./exact.js";

const ZERO = ofCentimes(0);

/** Whether two amounts are the same value: 12.5 equals 12.50. */
export function equals(a: Dirham, b: Dirham): boolean {
  return compare(a, b) === 0;
}

/** Whether an amount is 0. */
export function isZero(a: Dirham): boolean {
  return equals(a, ZERO);
}

/** Whether an amount is below 0. */
export function isNegative(a: Dirham): boolean {
  return compare(a, ZERO) < 0;
}

/** Whether an amount has more than two decimals: 12.345, which nobody can pay. */
export function isFinerThanCentime(a: Dirham): boolean {
  const inside = open(a);
  return typeof inside !== "number" && inside.decimalPlaces() > 2;
}

/** Whether a is at least `factor` times b, or at most the `factor`th part of it, for amounts above 0: a slipped digit, a lost separator. */
export function isOutOfScale(a: Dirham, b: Dirham, factor: Dirham): boolean {
  return compare(a, times(b, factor)) >= 0 || compare(times(a, factor), b) <= 0;
}

/** The amount in whole centimes: 545381.93 → 54538193n. RangeError when it is finer than a centime. */
export function centimes(a: Dirham): bigint {
  const inside = open(a);
  if (typeof inside === "number") return BigInt(inside);
  if (isFinerThanCentime(a)) throw new RangeError("finer than a centime");
  return BigInt(toExact(a).times(100).toFixed(0));
}

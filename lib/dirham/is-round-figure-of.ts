import { absolute, compare, minus } from "./arithmetic.js";
import { ofExact, Exact, type Dirham } from "./exact.js";
import { centimes, equals, isZero } from "./questions.js";

/**
 * Whether people say `round` for `amount`, more or less: they differ by less than one unit of the last digit of `round` that is not 0. 1 300 000 is a
 * round figure of 1 336 767, and not of 1 412 000. RangeError for a `round` finer than a centime.
 */
export function isRoundFigureOf(round: Dirham, amount: Dirham): boolean {
  if (equals(round, amount)) return true;
  if (isZero(round)) return false;
  const digits = centimes(round).toString();
  const zeros = digits.length - digits.replace(/0+$/, "").length;
  const unit = ofExact(new Exact(10).pow(zeros).times("0.01"));
  return compare(absolute(minus(round, amount)), unit) < 0;
}

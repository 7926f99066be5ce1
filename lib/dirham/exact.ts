import { Decimal } from "decimal.js";

/** A private clone: nobody else's Decimal.set reaches it, and its precision, the largest there is, no sum of cells or texts can use up. */
export const Exact = Decimal.clone({ defaults: true, precision: 1e9 });
export type Exact = Decimal;

const CENTIME = new Exact("0.01");

declare const sealed: unique symbol;

/**
 * An exact amount in dirhams, immutable. Its inside is nobody's business: it does not add with `+`, and a number is not one.
 * Ask whether there is one with `!== null`: nothing is said of zero as a condition.
 * Made by `dirham` and `fromCellNumber`, printed by `decimalText` and `printDirham`.
 */
export interface Dirham {
  readonly [sealed]: "dirham";
}

/**
 * What a Dirham is inside: nearly every amount is a whole number of centimes that a double holds exactly, and is that number:
 * a table of 100,000 people has half a million of them. Anything finer or larger is a Decimal of dirhams. An amount that fits
 * the first is never the second.
 */
export type Inside = number | Exact;

/** The inside of an amount. */
export function open(amount: Dirham): Inside {
  return amount as unknown as Inside;
}

/** The amount of such an inside. */
export function amountOf(inside: Inside): Dirham {
  return inside as unknown as Dirham;
}

/** The amount of a safe integer of centimes. */
export function ofCentimes(centimes: number): Dirham {
  return (centimes + 0) as unknown as Dirham; // + 0 turns -0 into 0
}

/** The amount of a finite Decimal, as centimes where they fit. */
export function ofExact(dirhams: Exact): Dirham {
  const centimes = dirhams.times(100);
  if (centimes.isInteger() && centimes.abs().lte(Number.MAX_SAFE_INTEGER)) return ofCentimes(centimes.toNumber());
  return dirhams as unknown as Dirham;
}

/** An amount as a Decimal, whatever it is inside. */
export function toExact(amount: Dirham): Exact {
  const inside = open(amount);
  return typeof inside === "number" ? new Exact(inside).times(CENTIME) : inside;
}

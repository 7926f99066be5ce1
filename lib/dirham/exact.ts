import { Decimal } from "decimal.js";

/** A private clone: nobody else's Decimal.set reaches it, and its precision, the largest there is, no sum of cells or texts can use up. */
export const Exact = Decimal.clone({ defaults: true, precision: 1e9 });
export type Exact = Decimal;

const CENTIME = new Exact("0.01");

declare const sealed: unique symbol;

/**
 * An exact amount in dirhams, immutable. Its inside is nobody's business: it does not add with `+`, and a number is not one.
 * Made by `dirham` and `fromCellNumber`, printed by `decimalText` and `printDirham`.
 */
export interface Dirham {
  readonly [sealed]: "dirham";
}

/**
 * What a Dirham is inside. Nearly every amount is a whole number of centimes that a double holds exactly, and adding those is
 * a hundred times faster; anything finer or larger is a Decimal. An amount that fits the first is never the second.
 */
export type Parts =
  { readonly kind: "centimes"; readonly centimes: number } | { readonly kind: "decimal"; readonly dirhams: Exact };

/** The inside of an amount. */
export function open(amount: Dirham): Parts {
  return amount as unknown as Parts;
}

/** The amount of a safe integer of centimes. */
export function ofCentimes(centimes: number): Dirham {
  const parts: Parts = { kind: "centimes", centimes: centimes + 0 }; // + 0 turns -0 into 0
  return parts as unknown as Dirham;
}

/** The amount of a finite Decimal, as centimes where they fit. */
export function ofExact(dirhams: Exact): Dirham {
  const centimes = dirhams.times(100);
  if (centimes.isInteger() && centimes.abs().lte(Number.MAX_SAFE_INTEGER)) return ofCentimes(centimes.toNumber());
  const parts: Parts = { kind: "decimal", dirhams };
  return parts as unknown as Dirham;
}

/** An amount as a Decimal, whatever it is inside. */
export function toExact(amount: Dirham): Exact {
  const parts = open(amount);
  switch (parts.kind) {
    case "centimes":
      return new Exact(parts.centimes).times(CENTIME);
    case "decimal":
      return parts.dirhams;
  }
}

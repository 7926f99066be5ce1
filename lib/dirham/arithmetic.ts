import { amountOf, Exact, ofCentimes, ofExact, open, toExact, type Dirham, type Inside } from "./exact.js";

/** a + b, exactly. */
export function plus(a: Dirham, b: Dirham): Dirham {
  const first = open(a);
  const second = open(b);
  if (typeof first === "number" && typeof second === "number" && Number.isSafeInteger(first + second))
    return ofCentimes(first + second);
  return ofExact(toExact(a).plus(toExact(b)));
}

/** a - b, exactly. */
export function minus(a: Dirham, b: Dirham): Dirham {
  return plus(a, negate(b));
}

/** a × factor, exactly: every digit of the product is kept, centimes are not rounded. */
export function times(a: Dirham, factor: Dirham): Dirham {
  const amount = open(a);
  const by = open(factor);
  if (typeof amount === "number" && typeof by === "number") {
    const product = amount * by; // in ten-thousandths
    if (Number.isSafeInteger(product) && product % 100 === 0) return ofCentimes(product / 100);
  }
  return ofExact(toExact(a).times(toExact(factor)));
}

/** -a; zero stays zero. */
export function negate(a: Dirham): Dirham {
  const inside = open(a);
  return typeof inside === "number" ? ofCentimes(-inside) : ofExact(inside.neg());
}

/** The amount without its sign. */
export function absolute(a: Dirham): Dirham {
  const inside = open(a);
  return typeof inside === "number" ? ofCentimes(Math.abs(inside)) : ofExact(inside.abs());
}

/** The exact sum; of nothing, zero. */
export function sum(list: Iterable<Dirham>): Dirham {
  return sumOf(list, (amount) => amount);
}

/** The exact sum of an amount of each; null adds nothing. In one pass, since a column has 100,000 amounts. */
export function sumOf<Item>(list: Iterable<Item>, amountOf: (item: Item) => Dirham | null): Dirham {
  let centimes = 0;
  let rest: Exact | null = null; // what does not fit centimes
  for (const item of list) {
    const amount = amountOf(item);
    if (amount === null) continue;
    const inside = open(amount);
    if (typeof inside === "number" && Number.isSafeInteger(centimes + inside)) centimes += inside;
    else rest = toExact(amount).plus(rest ?? 0);
  }
  return rest === null ? ofCentimes(centimes) : ofExact(rest.plus(toExact(ofCentimes(centimes))));
}

/** The middle amount; of an even number of amounts, the exact mean of the two middles. Null for an empty list. */
export function median(list: Iterable<Dirham>): Dirham | null {
  const sorted = inOrder(Array.from(list, open));
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  if (upper === undefined || lower === undefined) return null;
  return upper === lower ? amountOf(upper) : times(plus(amountOf(lower), amountOf(upper)), HALF);
}

/** Plain numbers are sorted without asking `compare` each time: in a tenth of the time, of 100,000 amounts. */
function inOrder(insides: readonly Inside[]): ArrayLike<Inside> {
  return insides.every((inside) => typeof inside === "number")
    ? new Float64Array(insides).sort()
    : insides.toSorted(compareInsides);
}

/** Negative, zero or positive as a is below, equal to or above b: the order of `Array.sort`. */
export function compare(a: Dirham, b: Dirham): number {
  return compareInsides(open(a), open(b));
}

function compareInsides(a: Inside, b: Inside): number {
  return typeof a === "number" && typeof b === "number"
    ? Math.sign(a - b)
    : toExact(amountOf(a)).cmp(toExact(amountOf(b)));
}

const HALF = ofCentimes(50);

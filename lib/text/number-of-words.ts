import type { Script } from "./number-words.js";

/**
 * The number, 0–9,999, that the values of a row of number words make in reading order: [5, 20] is 25 in Arabic, [4, 20, 10, 3] is 93
 * in French. Null for a row in which nobody writes a number ([20, 5] in Arabic, [1000, 1000]).
 */
export function numberOfWords(values: readonly number[], script: Script): number | null {
  if (values.length === 1 && values[0] === 0) return 0;
  const [thousands, belowThousand] = splitAt(1000, values, script);
  const [hundreds, belowHundred] = splitAt(100, belowThousand, script);
  const rest = belowHundred.length === 0 ? 0 : BELOW_HUNDRED[script].get(keyOf(belowHundred));
  if (thousands === null || hundreds === null || rest === undefined) return null;
  const number = thousands * 1000 + hundreds * 100 + rest;
  return number > 0 ? number : null;
}

/** How many of `scale` the values begin with (none 0, unspoken 1, at most 9, else null), and what follows it. */
function splitAt(scale: number, values: readonly number[], script: Script): [number | null, readonly number[]] {
  const at = values.indexOf(scale);
  if (at === -1) return [0, values];
  const multiplier = at === 0 ? 1 : (BELOW_HUNDRED[script].get(keyOf(values.slice(0, at))) ?? null);
  return [multiplier !== null && multiplier <= 9 ? multiplier : null, values.slice(at + 1)];
}

const BELOW_HUNDRED: Readonly<Record<Script, ReadonlyMap<string, number>>> = {
  arabic: keyed([arabicOrder]),
  latin: keyed([frenchOrder, plainOrder]),
};

function keyed(orders: readonly ((n: number) => readonly number[])[]): ReadonlyMap<string, number> {
  const numbers = Array.from({ length: 99 }, (_, index) => index + 1);
  return new Map(orders.flatMap((order) => numbers.map((n) => [keyOf(order(n)), n] as const)));
}

function keyOf(values: readonly number[]): string {
  return values.join(" ");
}

/** The unit first: خمسة عشر, خمسة وعشرون. */
function arabicOrder(n: number): readonly number[] {
  if (n <= 10) return [n];
  if (n < 20) return [n - 10, 10];
  return n % 10 === 0 ? [n] : [n % 10, n - (n % 10)];
}

/** The tens first, as in English and in Belgian septante, nonante. */
function plainOrder(n: number): readonly number[] {
  return n < 20 || n % 10 === 0 ? [n] : [n - (n % 10), n % 10];
}

/** dix-sept; from 60 and 80 the French count on to nineteen: soixante-douze, quatre-vingt-treize. */
function frenchOrder(n: number): readonly number[] {
  if (n >= 80) return [4, 20, ...(n > 80 ? frenchOrder(n - 80) : [])];
  if (n >= 70) return [60, ...frenchOrder(n - 60)];
  return n >= 17 && n <= 19 ? [10, n - 10] : plainOrder(n);
}

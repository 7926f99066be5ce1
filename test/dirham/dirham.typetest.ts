import { compare, dirham, plus, sum, times, type Dirham } from "../../lib/dirham/index.js";

/** Checked by `tsc --project test`, never run: what must not compile, does not. */
export function misuse(a: Dirham, b: Dirham): void {
  // @ts-expect-error amounts do not add up with operators: say minus(a, b); + fails as well, and lint says so too
  take(a - b);
  // @ts-expect-error nor multiply: say times(a, dirham("2"))
  take(a * 2);
  // @ts-expect-error nor go where a number is expected
  take(Math.round(a));
  // @ts-expect-error a number is not an amount: say fromCellNumber(3)
  void plus(a, 3);
  // @ts-expect-error nor is a string: say dirham("3")
  void plus(a, "3");
  // @ts-expect-error a factor is exact too: say dirham("2")
  void times(a, 2);
  // @ts-expect-error amounts are made here alone
  const made: Dirham = { kind: "centimes", centimes: 300 };
  // @ts-expect-error what an amount is inside is nobody's business
  take(made.centimes);
  // @ts-expect-error plain decimals only, as text
  void dirham(3);
  void sum([a, b, plus(a, b)]);
  void compare(a, b);
}

function take(value: unknown): unknown {
  return value;
}

import { toExact, type Dirham } from "./exact.js";

/** How long a bar for `part` is beside one for `whole`: 0 … 1, for drawing only. Zero where `whole` is not positive or `part` is negative. */
export function partOf(part: Dirham, whole: Dirham): number {
  const all = toExact(whole);
  if (!all.isPositive() || all.isZero()) return 0;
  return Math.min(Math.max(toExact(part).toNumber() / all.toNumber(), 0), 1);
}

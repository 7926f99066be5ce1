import { setFlagsFromString } from "node:v8";

/** The last major version of Node that is known to have these flags: a flag that V8 does not know makes it complain aloud. */
const LAST = 24;

/**
 * Makes V8 compile plainly at once and optimise late. A run over a thousand small workbooks spends two fifths of its time on
 * optimising functions that never repay it; what a sheet of 100,000 rows keeps busy is optimised all the same. To be called before
 * there are workers: each compiles for itself. Changes nothing but the time that a run takes (see `npm run bench`).
 */
export function tuneEngine(): void {
  if (Number(process.versions.node.split(".")[0]) > LAST) return;
  setFlagsFromString("--always-sparkplug");
  setFlagsFromString("--interrupt-budget=500000"); // 67,584 by default
}

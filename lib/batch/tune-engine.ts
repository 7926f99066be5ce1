import { setFlagsFromString } from "node:v8";

/** A flag of V8, and the last major version of Node that is known to have it: V8 complains aloud of those it does not know. */
const FLAGS: readonly { readonly flag: string; readonly last: number }[] = [
  { flag: "--always-sparkplug", last: 24 },
  { flag: "--interrupt-budget=500000", last: 20 }, // 67,584 by default
  // MiB; without it, a heap that only grows is gone through at 17, 19, 37 and 67
  { flag: "--initial-old-space-size=64", last: 24 },
];

/**
 * Makes V8 compile plainly at once, optimise late, and look for garbage in a worker only when there may be much. A run over a thousand
 * small workbooks would spend two fifths of its time on optimising functions that never repay it; what a sheet of 100,000 rows keeps busy
 * is optimised all the same. To be called before there are workers: each compiles for itself. Changes nothing but the time that a run
 * takes (see `npm run bench`).
 */
export function tuneEngine(): void {
  const version = Number(process.versions.node.split(".")[0]);
  for (const { flag, last } of FLAGS) if (version <= last) setFlagsFromString(flag);
}

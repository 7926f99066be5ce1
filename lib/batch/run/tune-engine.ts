import { setFlagsFromString } from "node:v8";

/** A flag of V8, and the last major version of Node that is known to have it: V8 complains aloud of those it does not know. */
interface Flag {
  readonly flag: string;
  readonly last: number;
}

const FLAGS: readonly Flag[] = [
  { flag: "--always-sparkplug", last: 24 },
  { flag: "--interrupt-budget=500000", last: 20 }, // 67,584 by default
];

/**
 * Makes V8 compile plainly at once and optimise late. A run over a thousand small workbooks would spend two fifths of its time on
 * optimising functions that never repay it; what a sheet of 100,000 rows keeps busy is optimised all the same. For a worker that has
 * loaded what it needs of Node: with other flags V8 throws away the compiled code that Node brings along. Changes nothing but the time
 * that a run takes (see `npm run bench`).
 */
export function tuneEngine(): void {
  const version = Number(process.versions.node.split(".")[0]);
  for (const { flag, last } of FLAGS) if (version <= last) setFlagsFromString(flag);
}

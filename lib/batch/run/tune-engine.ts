import { setFlagsFromString } from "node:v8";

/** A flag of V8. */
interface Flag {
  readonly flag: string;
  /** The last major version of Node that is known to have it: V8 complains aloud of those it does not know. */
  readonly last: number;
  /** For runs over so many workbooks at most. */
  readonly most: number;
}

const FLAGS: readonly Flag[] = [
  { flag: "--always-sparkplug", last: 24, most: Infinity },
  { flag: "--interrupt-budget=500000", last: 20, most: Infinity }, // 67,584 by default
  // MiB; without it a heap that only grows, as with one large sheet, is gone through at 17, 19, 37 and 67; with many workbooks garbage would stay
  { flag: "--initial-old-space-size=64", last: 24, most: 100 },
];

/**
 * Makes V8 compile plainly at once, optimise late, and look for garbage only when there may be much. A run over a thousand small workbooks
 * would spend two fifths of its time on optimising functions that never repay it; what a sheet of 100,000 rows keeps busy is optimised all
 * the same. To be called before there are workers: each compiles for itself. Changes nothing but the time that a run takes (see `npm run bench`).
 */
export function tuneEngine(workbooks: number): void {
  const version = Number(process.versions.node.split(".")[0]);
  for (const { flag, last, most } of FLAGS) if (version <= last && workbooks <= most) setFlagsFromString(flag);
}

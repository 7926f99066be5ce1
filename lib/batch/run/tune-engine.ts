import { setFlagsFromString } from "node:v8";

/** A flag of V8, and the last major version of Node that is known to have it: V8 complains aloud of those it does not know. */
interface Flag {
  readonly flag: string;
  readonly last: number;
}

const VERSION = Number(process.versions.node.split(".")[0]);
const PLAINLY: Flag = { flag: "--always-sparkplug", last: 24 };
const LATE: Flag = { flag: "--interrupt-budget=500000", last: 20 };
const SOON: Flag = { flag: "--interrupt-budget=67584", last: 20 }; // V8's own
/** MiB of objects that live long before V8 looks for those that died. */
const ROOM: Flag = { flag: "--initial-old-space-size=130", last: 24 };
/** Bytes of a file of some 10,000 rows. */
const LARGE = 1_000_000;

/**
 * Makes V8 compile plainly at once and optimise late. A run over a thousand small workbooks would spend two fifths of its time on optimising
 * functions that never repay it. For a worker that has loaded what it needs of Node: with other flags V8 throws away the compiled code that
 * Node brings along. Changes nothing but the time that a run takes (see `npm run bench`), as `tuneFor` does.
 */
export function tuneEngine(): void {
  set(PLAINLY);
  set(LATE);
}

/**
 * Gives the threads that start afterwards room before V8 looks for what died among it: while a large sheet is read everything lives, and
 * looking again at each doubling of it takes a twentieth of its time. Their limit of memory stands.
 */
export function giveRoom(): void {
  set(ROOM);
}

let isSoon = false;

/** Makes V8 optimise soon for a workbook of so many bytes where it is large: one of 100,000 rows takes a twentieth less time so. */
export function tuneFor(bytes: number): void {
  if (bytes > LARGE === isSoon) return;
  isSoon = !isSoon;
  set(isSoon ? SOON : LATE);
}

function set({ flag, last }: Flag): void {
  if (VERSION <= last) setFlagsFromString(flag);
}

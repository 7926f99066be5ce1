import { exitCodes, type ExitCode } from "../exit-codes.js";
import type { Results } from "./results.js";

/** What a run comes to. */
export interface Verdict {
  readonly exitCode: ExitCode;
  readonly valid: number;
  readonly invalid: number;
  readonly unreadable: number;
  /** Files that were written to while they were read. */
  readonly changed: readonly string[];
}

/** Judges a run: exit code 2 when a workbook could not be checked, 1 when something of the severity that fails is open. */
export function judge(results: Results, failOn: "error" | "warning" | "never"): Verdict {
  const states = { valid: 0, invalid: 0, unreadable: 0 };
  const changed: string[] = [];
  let failed = false;
  for (const { status, open, changed: file } of results.outcomes()) {
    states[status]++;
    if (file !== null) changed.push(file);
    failed ||= failOn !== "never" && (open.error > 0 || (failOn === "warning" && open.warning > 0));
  }
  const exitCode = states.unreadable > 0 ? exitCodes.unchecked : failed ? exitCodes.found : exitCodes.fine;
  return { ...states, exitCode, changed };
}

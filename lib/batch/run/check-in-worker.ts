import type { Failure } from "../../report/index.js";
import { bugTrace } from "../bug-trace.js";
import type { Checked } from "./checked-workbook.js";
import type { RunLimits } from "./settings.js";
import type { Handful, Workers } from "./workers.js";

/** What came of some workbooks in a worker: the first of them checked, one at least, or why none was. */
export type Attempt =
  | { readonly kind: "checked"; readonly each: readonly Checked[] }
  | { readonly kind: "failed"; readonly failure: Failure };

/** Some workbooks in a worker, in the time that one may take; null when the user stopped the run meanwhile. */
export async function checkInWorker(
  workers: Workers,
  handful: Handful,
  { timeout, memory }: RunLimits,
  stop: AbortSignal,
): Promise<Attempt | null> {
  // a clock of its own, put away with the workbooks: AbortSignal.timeout would stay for a minute after each of thousands
  const end = new AbortController();
  const abort = (): void => {
    end.abort();
  };
  const clock = setTimeout(abort, timeout * 1000);
  stop.addEventListener("abort", abort);
  try {
    return { kind: "checked", each: await workers.check(handful, end.signal) };
  } catch (error) {
    if (stop.aborted) return null;
    return { kind: "failed", failure: end.signal.aborted ? tooSlow(timeout) : failureOf(error, memory) };
  } finally {
    clearTimeout(clock);
    stop.removeEventListener("abort", abort);
  }
}

function tooSlow(seconds: number): Failure {
  return { code: "timeout", limit: { name: "seconds", value: seconds, found: null } };
}

function failureOf(error: unknown, memory: number): Failure {
  return isOutOfMemory(error)
    ? { code: "too-large", limit: { name: "memory", value: memory, found: null } }
    : { code: "internal", details: bugTrace(error, 1).join("").replace(/\s+/g, " ") };
}

function isOutOfMemory(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY") return true;
  return error instanceof RangeError && /allocation failed|invalid (?:array|string) length/i.test(error.message);
}

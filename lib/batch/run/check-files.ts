import { Piscina } from "piscina";
import { unreadableError } from "../../report/index.js";
import type { MetFile } from "../files/walk-folder.js";
import { unchecked, type Job } from "./check-one.js";
import { uncheckedWorkbook, type Checked } from "./checked-workbook.js";
import { openResults, type Results } from "./results.js";
import type { RunLimits, RunSettings } from "./settings.js";

/** How far a run is. */
export interface Progress {
  readonly done: number;
  readonly all: number;
  readonly findings: number;
}

/** What a run is watched by. */
export interface Watch {
  readonly stop: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Another worker's module, for tests of what a worker may do wrong. */
  readonly worker?: URL;
}

/** MiB for new objects: with limits and without this, Node gives a worker so little that it collects garbage two thirds of its time. */
const YOUNG = 32;
const WORKER = new URL("./worker.js", import.meta.url);

/**
 * Checks workbooks in worker threads and gives their results in the order of the files, whatever order they were done in.
 * A workbook that takes too long or too much memory is stopped and says so; so is one on which we fail. Stops early when
 * `stop` is aborted: the results are then those of the workbooks done so far, and `done` is less than `all`.
 */
export async function checkFiles(
  files: readonly MetFile[],
  settings: RunSettings,
  limits: RunLimits,
  watch: Watch,
): Promise<Results> {
  const results = openResults(settings);
  const threads = Math.max(1, Math.min(limits.jobs, files.length));
  const pool = new Piscina({
    filename: (watch.worker ?? WORKER).href,
    minThreads: threads,
    maxThreads: threads,
    workerData: settings,
    recordTiming: false,
    resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: YOUNG },
  });
  let next = 0;
  let findings = 0;
  const line = async (): Promise<void> => {
    for (let index = next++; index < files.length && !watch.stop.aborted; index = next++) {
      const file = files[index];
      if (file === undefined) return;
      const checked = await checkInWorker(
        pool,
        { index, raw: file.raw, shown: file.shown },
        settings,
        limits,
        watch.stop,
      );
      if (checked === null) return;
      results.put(index, checked);
      findings += checked.findings;
      watch.onProgress?.({ done: results.done(), all: files.length, findings });
    }
  };
  try {
    await Promise.all(Array.from({ length: threads }, line));
  } finally {
    await pool.destroy();
  }
  return results;
}

/** One workbook in a worker; null when the user stopped the run meanwhile. */
async function checkInWorker(
  pool: Piscina,
  job: Job,
  settings: RunSettings,
  { timeout, memory }: RunLimits,
  stop: AbortSignal,
): Promise<Checked | null> {
  // a clock of its own, put away with the workbook: AbortSignal.timeout would stay for a minute after each of thousands
  const end = new AbortController();
  const abort = (): void => {
    end.abort();
  };
  const clock = setTimeout(abort, timeout * 1000);
  stop.addEventListener("abort", abort);
  try {
    return (await pool.run(job, { signal: end.signal })) as Checked;
  } catch (error) {
    if (stop.aborted) return null;
    const failure = end.signal.aborted
      ? ({ code: "timeout", limit: { name: "seconds", value: timeout, found: null } } as const)
      : isOutOfMemory(error)
        ? ({ code: "too-large", limit: { name: "memory", value: memory, found: null } } as const)
        : ({ code: "internal", details: describe(error) } as const);
    return unchecked(uncheckedWorkbook(job.shown, null, unreadableError(failure, settings.lang)));
  } finally {
    clearTimeout(clock);
    stop.removeEventListener("abort", abort);
  }
}

function isOutOfMemory(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY") return true;
  return error instanceof RangeError && /allocation failed|invalid (?:array|string) length/i.test(error.message);
}

/** What to send us of our own mistake: its kind and where it was, never its message, which may hold what a cell says. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const at = /\(?([^()\s]+:\d+:\d+)\)?$/m.exec(error.stack ?? "")?.[1] ?? "";
  return `${error.name} ${at.replace(/^.*\/(?=(?:dist|lib|node_modules)\/)/, "")}`.trim();
}

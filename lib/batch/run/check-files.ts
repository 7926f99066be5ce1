import { unreadableError } from "../../report/index.js";
import type { MetFile } from "../files/walk-folder.js";
import { checkInWorker } from "./check-in-worker.js";
import type { Job } from "./check-one.js";
import { uncheckedWorkbook, type Checked } from "./checked-workbook.js";
import { openResults, type Results } from "./results.js";
import type { RunLimits, RunSettings, WorkerSettings } from "./settings.js";
import { unchecked } from "./unchecked.js";
import { startWorkers, type Workers } from "./workers.js";

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
  /** Workers that were started before; without them as many start as `limits` allow. */
  readonly workers?: Workers;
}

/** Workbooks that a worker is given at once, where each has many times that: a message takes as long as a small workbook. */
const HANDFUL = 8;

/**
 * Checks workbooks in worker threads and gives their results in the order of the files, whatever order they were done in.
 * A workbook that takes too long or too much memory is stopped and says so; so is one on which we fail. Stops early when
 * `stop` is aborted: the results are then those of the workbooks done so far, and `done` is less than `all`. The workers end with the last
 * workbook: what comes after has their room. The results wait on disk until they are closed.
 */
export async function checkFiles(
  files: readonly MetFile[],
  settings: RunSettings,
  limits: RunLimits,
  watch: Watch,
): Promise<Results> {
  const results = openResults(settings);
  const workers = watch.workers ?? startWorkers(limits.jobs, files.length, limits.memory);
  const told = JSON.stringify({ ...settings, alone: files.length === 1 } satisfies WorkerSettings);
  const jobs = files.map(({ raw, shown }, index): Job => ({ index, raw, shown }));
  const most = Math.max(1, Math.min(HANDFUL, Math.floor(files.length / (workers.threads * HANDFUL * 2))));
  let next = 0;
  let findings = 0;
  const put = (job: Job, checked: Checked): void => {
    results.put(job.index, checked);
    findings += checked.outcome.findings;
    watch.onProgress?.({ done: results.done(), all: files.length, findings });
  };
  const check = async (handful: readonly Job[]): Promise<void> => {
    const [first] = handful;
    if (first === undefined || watch.stop.aborted) return;
    const attempt = await checkInWorker(workers, { settings: told, jobs: handful }, limits, watch.stop);
    if (attempt === null) return;
    if (attempt.kind === "checked") {
      attempt.each.forEach((checked, i) => {
        const job = handful[i];
        if (job !== undefined) put(job, checked);
      });
      await check(handful.slice(attempt.each.length));
    } else if (handful.length === 1) {
      const error = unreadableError(attempt.failure, settings.lang);
      put(first, unchecked(uncheckedWorkbook(first.shown, null, error)));
    } else for (const job of handful) await check([job]); // which of them it was shows when each is alone
  };
  const line = async (): Promise<void> => {
    while (next < jobs.length && !watch.stop.aborted) {
      const from = next;
      next += most;
      await check(jobs.slice(from, next));
    }
  };
  try {
    await Promise.all(Array.from({ length: workers.threads }, line));
  } finally {
    await workers.close();
  }
  return results;
}

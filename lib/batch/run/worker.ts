import { workerData } from "node:worker_threads";
import { checkOne, type Job } from "./check-one.js";
import type { Checked } from "./checked-workbook.js";
import type { RunSettings } from "./settings.js";

/** Milliseconds after which a worker hands over what it has: progress shows, and little is done again where a workbook hangs. */
const LONG = 200;

const settings = workerData as RunSettings;

/** A worker's whole life: one workbook after the other. Of a handful that takes long it gives the first ones. */
export default function work(jobs: readonly Job[]): Checked[] {
  const start = performance.now();
  const checked: Checked[] = [];
  for (const job of jobs) {
    checked.push(checkOne(job, settings));
    if (performance.now() - start > LONG) break;
  }
  return checked;
}

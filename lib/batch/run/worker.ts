import { workerData } from "node:worker_threads";
import { checkOne, type Job } from "./check-one.js";
import type { Checked } from "./checked-workbook.js";
import type { RunSettings } from "./settings.js";

/** tinypool hands a worker its own data first, then ours. */
const [, settings] = workerData as readonly [unknown, RunSettings];

/** A worker's whole life: one workbook after the other. */
export default function work(job: Job): Checked {
  return checkOne(job, settings);
}

import { workerData } from "node:worker_threads";
import { checkOne, type Job } from "./check-one.js";
import type { Checked } from "./checked-workbook.js";
import type { RunSettings } from "./settings.js";

const settings = workerData as RunSettings;

/** A worker's whole life: one workbook after the other. */
export default function work(job: Job): Checked {
  return checkOne(job, settings);
}

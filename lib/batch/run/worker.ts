import { checkOne } from "./check-one.js";
import type { Checked } from "./checked-workbook.js";
import type { WorkerSettings } from "./settings.js";
import { tuneEngine, tuneFor } from "./tune-engine.js";
import type { Handful } from "./workers.js";

/** Milliseconds after which a worker hands over what it has: progress shows, and little is done again where a workbook hangs. */
const LONG = 200;

tuneEngine();

let known: { readonly text: string; readonly settings: WorkerSettings } | null = null;

/** A worker's whole life: one workbook after the other. Of a handful that takes long it gives the first ones. */
export default function work({ settings, jobs }: Handful): Checked[] {
  const start = performance.now();
  const checked: Checked[] = [];
  for (const job of jobs) {
    checked.push(checkOne(job, settingsIn(settings), tuneFor));
    if (performance.now() - start > LONG) break;
  }
  return checked;
}

/** The same object for the same text: what is remembered of the rules hangs on it. */
function settingsIn(text: string): WorkerSettings {
  if (known?.text !== text) known = { text, settings: JSON.parse(text) as WorkerSettings };
  return known.settings;
}

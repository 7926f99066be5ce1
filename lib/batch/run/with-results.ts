import { say } from "../../report/index.js";
import type { Call } from "../command.js";
import { exitCodes, type ExitCode } from "../exit-codes.js";
import type { MetFile } from "../files/walk-folder.js";
import type { Catalogue } from "../messages/index.js";
import { openProgress } from "../output/progress.js";
import { checkFiles } from "./check-files.js";
import type { Results } from "./results.js";
import type { RunLimits, RunSettings } from "./settings.js";
import type { Workers } from "./workers.js";

/** What a run is over, and how it is told of. */
export interface RunOver {
  readonly files: readonly MetFile[];
  readonly each: RunSettings;
  readonly limits: RunLimits;
  readonly texts: Catalogue;
  /** Workers that were started before. */
  readonly workers?: Workers;
}

/** Checks workbooks behind a line of progress and hands the results on, which are given back whatever happens. A run that the user stops says how far it was. */
export async function withResults(
  { world, lang }: Call,
  { files, each, limits, texts, workers }: RunOver,
  use: (results: Results) => Promise<ExitCode>,
): Promise<ExitCode> {
  const progress = openProgress(world, lang, texts);
  const watch = { stop: world.stop, onProgress: progress.show, ...(workers !== undefined && { workers }) };
  const results = await checkFiles(files, each, limits, watch);
  progress.close();
  try {
    if (!world.stop.aborted) return await use(results);
    world.tell(say(lang, texts.run.interrupted, { done: results.done(), all: files.length }) + "\n");
    return exitCodes.interrupted;
  } finally {
    results.close();
  }
}

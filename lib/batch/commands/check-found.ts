import { say } from "../../report/index.js";
import { visible } from "../../text/index.js";
import type { Call } from "../command.js";
import { exitCodes, type ExitCode } from "../exit-codes.js";
import type { FoundWorkbooks } from "../files/find-workbooks.js";
import type { Catalogue } from "../messages/index.js";
import { openCall } from "../options/open-call.js";
import { choiceOf } from "../options/read-options.js";
import { jsonDocument, jsonLines, type RunHead } from "../output/json.js";
import { tellWhatIsLeftAside } from "../output/left-aside.js";
import { openReportOutput, writeReportOutput } from "../output/report-output.js";
import { screenOf } from "../output/screen.js";
import { tableOf } from "../output/table.js";
import { judge, type Verdict } from "../run/judge.js";
import type { Results } from "../run/results.js";
import { withResults } from "../run/with-results.js";
import type { Workers } from "../run/workers.js";

/** `minha check` on what its paths led to. */
export async function checkFound(call: Call, found: FoundWorkbooks, workers: Workers): Promise<ExitCode> {
  const { options, lang, world } = call;
  const failOn = choiceOf(options, "fail-on", ["error", "warning", "never"], "error");
  const opened = await openCall(call, ["table", "json", "ndjson"]);
  if (opened === null) return exitCodes.unchecked;
  const { texts, format, settings } = opened;

  tellWhatIsLeftAside(call, found, texts);
  if (found.workbooks.length === 0) return exitCodes.unchecked;
  const output = await openReportOutput(call, texts);
  if (output === null) return exitCodes.unchecked;

  try {
    return await withResults(call, { ...settings, files: found.workbooks, texts, workers }, async (results) => {
      const verdict = judge(results, failOn);
      const head = { asOf: settings.each.asOf, rules: settings.rulesVersion };
      const isWritten = await writeReportOutput(call, output, { results, head, found, settings: settings.each }, texts);
      await print(call, results, { format, head, verdict, texts });
      for (const file of verdict.changed) world.tell(say(lang, texts.files.changed, { file: visible(file) }) + "\n");
      const unread = found.unreadable.length + found.nothing.length;
      return unread > 0 || !isWritten ? exitCodes.unchecked : verdict.exitCode;
    });
  } finally {
    output.folder?.release();
  }
}

interface Printing {
  readonly format: "table" | "json" | "ndjson";
  readonly head: RunHead;
  readonly verdict: Verdict;
  readonly texts: Catalogue;
}

async function print({ lang, world, options }: Call, results: Results, { format, head, verdict, texts }: Printing) {
  const screen = screenOf(world, lang);
  const verbose = options["verbose"] === true;
  const pieces = {
    json: () => jsonDocument(results, head),
    ndjson: () => jsonLines(results),
    table: () => tableOf(results, { lang, texts: texts.table, screen, verdict, verbose }),
  }[format]();
  for (const text of inBulk(pieces)) {
    if (world.isClosed()) return; // nobody reads on
    await world.print(text);
  }
}

/** Characters that are written at once: a thousand workbooks are not a thousand calls of the system. */
const BULK = 65_536;

function* inBulk(pieces: Iterable<string>): Generator<string> {
  let text = "";
  for (const piece of pieces) {
    text += piece;
    if (text.length < BULK) continue;
    yield text;
    text = "";
  }
  if (text !== "") yield text;
}

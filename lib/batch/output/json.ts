import { statedWorkbook } from "../../report/index.js";
import type { Results } from "../run/results.js";

/** What stands at the head of a run's report. */
export interface RunHead {
  readonly asOf: string;
  readonly rules: string;
}

/**
 * A run as one JSON document (`minha check --format json`), piece by piece, a workbook at a time. Joined, the pieces are the document.
 */
export function* jsonDocument(results: Results, { asOf, rules }: RunHead): Generator<string> {
  yield `{"version":1,"asOf":${JSON.stringify(asOf)},"rules":${JSON.stringify(rules)},"workbooks":[`;
  let separator = "\n";
  for (const { report } of results.workbooks()) {
    yield separator + JSON.stringify(statedWorkbook(report));
    separator = ",\n";
  }
  yield `\n],"register":${JSON.stringify(results.register())}}\n`;
}

/** The same as lines: a workbook each, then `{"register":…}`. */
export function* jsonLines(results: Results): Generator<string> {
  for (const { report } of results.workbooks()) yield `${JSON.stringify(statedWorkbook(report))}\n`;
  yield `${JSON.stringify({ register: results.register() })}\n`;
}

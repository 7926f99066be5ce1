import { defaultRules, rules as allRules, runAcross, type BatchTrace } from "../rules/index.js";
import type { CheckOptions } from "./check-workbook.js";
import { findingOf } from "./findings.js";
import type { Finding } from "./schema.js";

/** A finding over a run, and the place in the run of the workbook that carries it. */
export interface RunFinding {
  readonly workbook: number;
  readonly finding: Finding;
}

/** The findings that only a whole run shows: people funded before, numbers used twice or left out. The order of the traces does not matter. */
export function checkRun(
  traces: readonly BatchTrace[],
  { rules = defaultRules, asOf, lang, redact = false }: Pick<CheckOptions, "rules" | "asOf" | "lang" | "redact">,
): RunFinding[] {
  const found = runAcross(allRules, traces, { rules, asOf, date1904: false });
  return found.map((facts) => ({ workbook: facts.workbook ?? 0, finding: findingOf(facts, lang, redact) }));
}

import { registerOf, type Register, type Report } from "../../../lib/report/index.js";

/** Whether the figures that the sheets state agree with their rows. */
export type Verdict =
  | { readonly kind: "no-batch" }
  /** Totals that differ from their rows, or formulas that do not cover them. */
  | { readonly kind: "disagrees"; readonly totals: number }
  /** Amounts that could not be read: totals cannot be compared. */
  | { readonly kind: "unverified"; readonly amounts: number }
  | { readonly kind: "agrees" };

export interface Headline extends Register {
  readonly verdict: Verdict;
}

/** What the workbook holds, in one line: batches, people, women, total, and whether the stated totals agree. */
export function headlineOf(report: Report): Headline {
  const register = registerOf(report.batches);
  return { ...register, verdict: verdictOf(report, register) };
}

function verdictOf({ batches, findings }: Report, { unverified }: Register): Verdict {
  if (batches.length === 0) return { kind: "no-batch" };
  const wrong = findings.filter(({ gap, severity }) => gap !== null && severity === "error");
  if (wrong.length > 0) return { kind: "disagrees", totals: wrong.length };
  return unverified > 0 ? { kind: "unverified", amounts: unverified } : { kind: "agrees" };
}

import { dirham, printMoney, toCellNumber } from "../../dirham/index.js";
import type { Content } from "./sheet-plan.js";
import type { SummaryLang } from "./summary-style.js";

/** Stands where a batch says nothing. */
const NOTHING: Content = { kind: "text", text: "–" };

/** A text as it is printed. */
export function textContent(text: string): Content {
  return { kind: "text", text };
}

/** A count as a number; "–" where there is none. */
export function count(value: number | null): Content {
  return value === null ? NOTHING : { kind: "number", value };
}

/** An amount as a number; as text where a cell's 15 digits cannot hold it, "–" where there is none. */
export function amount(text: string | null, lang: SummaryLang): Content {
  if (text === null) return NOTHING;
  const value = toCellNumber(dirham(text));
  return value === null ? textContent(printMoney(dirham(text), lang)) : { kind: "number", value };
}

/** A formula with what it must give: an amount, a count, or nothing where the plain content is no number. */
export function formulaOf(formula: string, result: Content): Content {
  return result.kind === "number" ? { kind: "formula", formula, result: result.value } : result;
}

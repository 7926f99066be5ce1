import { readStatementLabel, splitLabel } from "../words/index.js";

/** Whether a text says what is left of a budget: "Reliquat", "الباقي: 3.000,00 درهم". */
export function statesRest(text: string): boolean {
  return readStatementLabel(splitLabel(text)?.label ?? text) === "rest";
}

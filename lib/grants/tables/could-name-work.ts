import type { Cell } from "../../workbook/index.js";
import { readStatementLabel, type StatementId } from "../words/index.js";

const WORKS: readonly (StatementId | null)[] = ["venue", "centres", "women", "men", "aside"];
const FEWEST = 3;
const LEAST_GRANT = 100;

/** "Coiffure femmes | Amina Bennani | 20 000", "Salle de sport", "Centre d'appel": trades that look like labels, over a whole row with an amount. */
export function couldNameWork(text: string, filled: readonly Cell[]): boolean {
  if (filled.length < FEWEST || /[:\d]/.test(text) || !WORKS.includes(readStatementLabel(text))) return false;
  return filled.some((cell) => cell.kind === "number" && cell.value >= LEAST_GRANT);
}

import type { Cell } from "../../workbook/index.js";
import {
  couldBe,
  isStatementLabel,
  kindsOfCell,
  readStatementLabel,
  type Lexicon,
  type StatementId,
} from "../words/index.js";
import { readRowLabel } from "../lines/index.js";

const WORKS: readonly (StatementId | null)[] = ["venue", "centres", "women", "men", "aside"];
const FEWEST = 3;
const LEAST_GRANT = 100;

/**
 * "Coiffure femmes | Amina Bennani | 20 000", "Salle de sport", "Centre d'appel": trades that look like labels, over a whole row with an amount
 * and somebody in it. "Centre de Fès | 20 000 | 5 000 | 25 000" is no such row.
 */
export function couldNameWork(text: string, filled: readonly Cell[]): boolean {
  if (filled.length < FEWEST || /[:\d]/.test(text) || !WORKS.includes(readStatementLabel(text))) return false;
  if (filled.filter(({ kind }) => kind === "text").length < 2) return false;
  return filled.some((cell) => cell.kind === "number" && cell.value >= LEAST_GRANT);
}

/** "محول كهربائي | أمينة بناني | 20 000": trades that look like the label of a sum, where a whole name stands in the column for names. */
export function isBesideName(named: readonly Cell[], lexicon: Lexicon): boolean {
  return named.some(
    (cell) =>
      cell.kind === "text" &&
      /\S\s+\S/.test(cell.value) &&
      couldBe(kindsOfCell(cell, lexicon), "name") &&
      readRowLabel(cell.value) === null &&
      !isStatementLabel(cell.value),
  );
}

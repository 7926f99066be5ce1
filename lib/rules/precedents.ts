import { cellAt, parseRange, type Cell, type Sheet } from "../workbook/index.js";

/** A1 references of the formula's own sheet; those of other sheets ("Feuil2!A1") and names do not match. */
const REFERENCE = /(?<![\w!'.$\]])\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![\w(!])/gi;
/** An error shows itself within a column of some length; nobody follows further. */
const MOST_CELLS = 20_000;

/** Whether a formula's error comes from a cell that it reads on its own sheet: another error, or text where a number should be. */
export function restsOnFault(sheet: Sheet, { formula }: Cell): boolean {
  for (const reference of formula?.match(REFERENCE) ?? []) {
    const range = parseRange(reference);
    if (range === null) continue;
    let seen = 0;
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right && seen < MOST_CELLS; column++, seen++) {
        const kind = cellAt(sheet, row, column)?.kind;
        if (kind === "error" || kind === "text") return true;
      }
      if (seen >= MOST_CELLS) break;
    }
  }
  return false;
}

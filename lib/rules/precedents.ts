import { isInPart, traits, type Table } from "../grants/index.js";
import { cellAt, parseRange, type Cell } from "../workbook/index.js";

/** A1 references of the formula's own sheet; those of other sheets ("Feuil2!A1") and names do not match. */
const REFERENCE = /(?<![\w!'.$\]])\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![\w(!])/gi;
/** An error shows itself within a column of some length; nobody follows further. */
const MOST_CELLS = 20_000;

/**
 * Whether a formula's error comes from a cell that it reads on its own sheet and that is told by itself: another error, or text that it
 * calculates with. A lookup reads texts too, and finds nothing for reasons of its own.
 */
export function restsOnFault(table: Table, { formula, value }: Cell): boolean {
  for (const reference of formula?.match(REFERENCE) ?? []) {
    const range = parseRange(reference);
    if (range === null) continue;
    let seen = 0;
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right && seen < MOST_CELLS; column++, seen++) {
        const kind = cellAt(table.sheet, row, column)?.kind;
        if ((kind === "error" || (kind === "text" && value === "#VALUE!")) && isTold(table, row, column)) return true;
      }
      if (seen >= MOST_CELLS) break;
    }
  }
  return false;
}

/** Whether rules read a cell: in a table's rows those of the columns that they know. */
function isTold(table: Table, row: number, column: number): boolean {
  const { range } = table;
  if (row < range.top || row > range.bottom || !isInPart(table, column)) return true; // another table's, or a line's
  const field = table.columns.find((own) => own.column === column)?.field ?? null;
  return field !== null && traits(field).read;
}

import { mergesOver } from "./merge-index.js";
import type { Cell, Range, Row, Sheet } from "./snapshot.js";

/** The row with this number, or undefined when it holds nothing. Rows are sorted, so this halves. */
export function rowAt(sheet: Pick<Sheet, "rows">, row: number): Row | undefined {
  const { rows } = sheet;
  const direct = rows[row - 1];
  if (direct?.row === row) return direct; // most sheets have no gaps
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = rows[middle];
    if (found === undefined || found.row === row) return found;
    if (found.row < row) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** The cell of a row in a column, or undefined when it holds nothing. */
export function cellIn(row: Row | undefined, column: number): Cell | undefined {
  if (row === undefined) return undefined;
  const { cells } = row;
  const direct = cells[column - 1];
  if (direct?.column === column) return direct; // most rows start in column A and have no gaps
  let low = 0;
  let high = Math.min(cells.length, column) - 1; // sorted by column: the cell cannot stand further right
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = cells[middle];
    if (found === undefined || found.column === column) return found;
    if (found.column < column) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** The cell at a 1-based row and column, or undefined when it holds nothing. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return cellIn(rowAt(sheet, row), column);
}

/** The merge that covers a cell, or undefined. */
export function mergeAt(sheet: Sheet, row: number, column: number): Range | undefined {
  return mergesOver(sheet, row).find((m) => column >= m.left && column <= m.right);
}

/** Whether a column is hidden. */
export function isHiddenColumn(sheet: Sheet, column: number): boolean {
  return sheet.hiddenColumns.some(({ first, last }) => column >= first && column <= last);
}

/** What a cell shows, as plain text: numbers in their shortest form, nothing for an uncalculated formula. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  switch (cell.kind) {
    case "text":
    case "error":
      return cell.value;
    case "number":
      return String(cell.value);
    case "boolean":
      return cell.value ? "TRUE" : "FALSE";
    case "uncalculated":
      return "";
  }
}

/** Whether a cell holds something to read: text of spaces alone does not count. */
export function isFilled(cell: Cell | undefined): cell is Cell {
  if (cell === undefined) return false;
  if (cell.kind !== "text") return true;
  const first = cell.value.charCodeAt(0);
  return (first > 0x20 && first < 0x7f) || cell.value.trim() !== ""; // nearly all begin with a visible character of ASCII
}

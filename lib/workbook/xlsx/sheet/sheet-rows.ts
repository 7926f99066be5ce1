import { address } from "../../address.js";
import type { Cell, Row } from "../../snapshot.js";
import { refuse } from "../refusal.js";
import { LAST_COLUMN, LAST_ROW } from "./grid.js";

interface OpenRow {
  readonly row: number;
  hidden: boolean;
  readonly cells: Cell[];
}

/**
 * Gathers rows and cells as a sheet lists them. Numbers may be left out (the next one is meant) and stand in any order. A row that is listed
 * twice is one row; a cell that is listed twice is refused, since only one of the two values can count.
 */
export function sheetRows(part: string) {
  const rows: OpenRow[] = [];
  let current: OpenRow = { row: 0, hidden: false, cells: [] };
  let column = 0;
  let isOrdered = true;
  return {
    /** Opens the row of that number, or without one the next. */
    startRow(stated: number | null, hidden: boolean): void {
      const row = stated ?? current.row + 1;
      if (row < 1 || row > LAST_ROW) refuse("corrupt-xml", part, `row ${row}`);
      if (row <= current.row) isOrdered = false;
      current = { row, hidden, cells: [] };
      if (hidden) rows.push(current);
      column = 0;
    },
    /** Opens the cell in that column, or without one the next; its column. */
    startCell(stated: number | null): number {
      const next = stated ?? column + 1;
      if (next > LAST_COLUMN) refuse("corrupt-xml", part, `column ${next}`);
      if (next <= column) isOrdered = false;
      return (column = next);
    },
    current: () => current,
    add(cell: Cell): void {
      if (current.cells.length === 0 && !current.hidden) rows.push(current);
      current.cells.push(cell);
    },
    /** The rows that hold a cell or are hidden, in order. */
    end: (): Row[] => (isOrdered ? rows : inOrder(rows, part)),
  };
}

function inOrder(rows: readonly OpenRow[], part: string): Row[] {
  const joined = new Map<number, OpenRow>();
  for (const row of rows) {
    const before = joined.get(row.row);
    if (before === undefined) joined.set(row.row, row);
    else {
      before.hidden ||= row.hidden;
      for (const cell of row.cells) before.cells.push(cell);
    }
  }
  const sorted = [...joined.values()].sort((a, b) => a.row - b.row);
  for (const { row, cells } of sorted) {
    cells.sort((a, b) => a.column - b.column);
    const twice = cells.find((cell, index) => cells[index - 1]?.column === cell.column);
    if (twice !== undefined) refuse("corrupt-xml", part, `cell ${address(row, twice.column)} twice`);
  }
  return sorted;
}

import type { Cell, Row } from "../../snapshot.js";
import { refuse } from "../refusal.js";
import { address } from "../../address.js";
import { LAST_COLUMN, LAST_ROW } from "./grid.js";

/**
 * Gathers rows and cells as a sheet lists them. Numbers may be left out (the next one is meant) and stand in any order. A row that is listed
 * twice is one row; a cell that is listed twice is refused, since only one of the two values can count.
 */
export function sheetRows(part: string) {
  const rows: { row: number; hidden: boolean; cells: Cell[] }[] = [];
  let current = { row: 0, hidden: false, cells: [] as Cell[] };
  let column = 0;
  let isOrdered = true;
  return {
    startRow(stated: number | null, hidden: boolean): void {
      const row = stated ?? current.row + 1;
      if (row < 1 || row > LAST_ROW) refuse("corrupt-xml", part, `row ${row}`);
      if (row <= current.row) isOrdered = false;
      current = { row, hidden, cells: [] };
      rows.push(current);
      column = 0;
    },
    /** The column of the next cell: the stated one, or the one after the last. */
    startCell(stated: number | null): number {
      column = stated ?? column + 1;
      if (column > LAST_COLUMN) refuse("corrupt-xml", part, `column ${column}`);
      return column;
    },
    row: (): number => current.row,
    add(cell: Cell): void {
      const last = current.cells.at(-1);
      if (last !== undefined && last.column >= cell.column) isOrdered = false;
      current.cells.push(cell);
    },
    /** The rows that hold a cell or are hidden, in order. */
    end(): Row[] {
      return (isOrdered ? rows : inOrder(rows, part)).filter((row) => row.cells.length > 0 || row.hidden);
    },
  };
}

function inOrder(rows: readonly Row[], part: string): Row[] {
  const joined = new Map<number, { row: number; hidden: boolean; cells: Cell[] }>();
  for (const { row, hidden, cells } of rows) {
    const before = joined.get(row);
    if (before === undefined) joined.set(row, { row, hidden, cells: [...cells] });
    else {
      before.hidden ||= hidden;
      for (const cell of cells) before.cells.push(cell);
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

import { cellIn, isFilled, type Cell, type Row } from "../../workbook/index.js";
import { traits } from "../words/index.js";
import type { Table } from "../table.js";

/**
 * A reader of people's rows that puts back what merged cells state: a centre, an activity or an answer merged over several
 * rows holds for each of them. Amounts, names and identity numbers are never spread. Rows without merges stay the same object.
 */
export function spreadMerges({ sheet, header, range, columns }: Table): (row: Row) => Row {
  const shared = columns.filter(({ field }) => field !== null && traits(field).shared);
  const tops = new Map<number, Map<number, number>>(); // by row and column: the first row of the merge
  for (const { top, bottom, left, right } of sheet.merges) {
    if (bottom === top || top <= header.bottom) continue;
    for (const { column } of shared) {
      if (column < left || column > right) continue;
      for (let row = top + 1; row <= Math.min(bottom, range.bottom); row++) {
        const own = tops.get(row) ?? new Map<number, number>();
        tops.set(row, own.set(column, top));
      }
    }
  }
  if (tops.size === 0) return (row) => row;
  const wanted = new Set([...tops.values()].flatMap((own) => [...own.values()]));
  const byNumber = new Map(sheet.rows.filter(({ row }) => wanted.has(row)).map((row) => [row.row, row]));
  return (row) => {
    const spread = [...(tops.get(row.row) ?? [])].flatMap(([column, top]): Cell[] => {
      const first = byNumber.get(top);
      const cell = first === undefined || isFilled(cellIn(row, column)) ? undefined : cellIn(first, column);
      return cell === undefined ? [] : [cell];
    });
    if (spread.length === 0) return row;
    const rest = row.cells.filter(({ column }) => spread.every((cell) => cell.column !== column));
    return { ...row, cells: [...rest, ...spread].sort((a, b) => a.column - b.column) };
  };
}

import { cellIn, isFilled, type Cell, type Row } from "../../workbook/index.js";
import { isDitto, traits } from "../words/index.js";
import type { Table } from "../table.js";

/**
 * A reader of people's rows that puts in what "idem" and "//" stand for: the centre, the activity or the day of the person above. They
 * stay as they are where nothing stands there, and where names, identity numbers or amounts do.
 */
export function putDittos({ rows, columns }: Table, spread: (row: Row) => Row): (row: Row) => Row {
  const shared = columns.flatMap(({ field, column }) => (field !== null && traits(field).shared ? [column] : []));
  const isHint = (cell: Cell | undefined): boolean => cell?.kind === "text" && isDitto(cell.value);
  const meant = new Map<number, Row>();
  let above: Row | undefined;
  for (const entry of rows) {
    if (entry.kind !== "data") continue;
    const own = spread(entry.row);
    const before = above;
    above = shared.some((column) => isHint(cellIn(own, column)))
      ? {
          ...own,
          cells: own.cells.map((cell) =>
            shared.includes(cell.column) && isHint(cell) ? standsFor(cell, before) : cell,
          ),
        }
      : own;
    if (above !== own) meant.set(own.row, above);
  }
  return meant.size === 0 ? spread : (row) => meant.get(row.row) ?? spread(row);
}

function standsFor(cell: Cell, above: Row | undefined): Cell {
  const own = above === undefined ? undefined : cellIn(above, cell.column);
  return isFilled(own) ? own : cell;
}

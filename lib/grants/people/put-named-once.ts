import { normalise } from "../../text/index.js";
import { cellIn, cellText, isFilled, type Cell, type Row } from "../../workbook/index.js";
import { columnOf, type Table } from "../table.js";

/** A single centre over many empty cells may as well be the only one that was filled in. */
const FEWEST_CENTRES = 2;

/**
 * A reader of people's rows that puts in the centre where it is typed once, in the first row of its people, as if it were merged over them: no
 * centre is named twice, a new one follows each subtotal, and at least half of the cells are empty.
 */
export function putNamedOnce(table: Table, spread: (row: Row) => Row): (row: Row) => Row {
  const column = columnOf(table, "centre")?.column;
  const centres = column === undefined ? null : centresOnce(table, column, spread);
  if (centres === null) return spread;
  return (row) => {
    const own = spread(row);
    const centre = centres.get(row.row);
    if (centre === undefined) return own;
    const rest = own.cells.filter((cell) => cell.column !== centre.column);
    return { ...own, cells: [...rest, centre].sort((a, b) => a.column - b.column) };
  };
}

/** The centre's cell for each row that names none, by row; null where the column is not typed so. */
function centresOnce({ rows }: Table, column: number, spread: (row: Row) => Row): ReadonlyMap<number, Cell> | null {
  const named = new Set<string>();
  const meant = new Map<number, Cell>();
  let above: Cell | undefined;
  for (const entry of rows) {
    if (entry.kind === "total") above = undefined;
    if (entry.kind !== "data") continue;
    const own = cellIn(spread(entry.row), column);
    if (isFilled(own)) {
      const name = normalise(cellText(own));
      if (named.has(name)) return null;
      named.add(name);
      above = own;
    } else if (above === undefined) return null;
    else meant.set(entry.row.row, above);
  }
  return named.size >= FEWEST_CENTRES && meant.size >= named.size ? meant : null;
}

import { cellIn } from "../../workbook/index.js";
import { rankOf } from "../words/index.js";
import { columnOf, type Table } from "../table.js";

/** The rank of a list's first person or last; null where they have none. */
export function rankAt(end: "first" | "last", table: Table): number | null {
  const people = table.rows.filter(({ kind }) => kind === "data");
  const entry = people.at(end === "first" ? 0 : -1);
  const column = columnOf(table, "order")?.column;
  return entry?.kind !== "data" || column === undefined ? null : rankOf(cellIn(entry.row, column));
}

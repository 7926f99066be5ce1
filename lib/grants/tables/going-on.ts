import { cellIn, type Sheet } from "../../workbook/index.js";
import { rankOf, type Lexicon } from "../words/index.js";
import { mergesByRow } from "../columns/index.js";
import { columnOf, type Table } from "../table.js";
import { findHeader } from "./find-header.js";
import { lineReader } from "./person-lines.js";
import { rankAt } from "./rank-at.js";
import { walkRows } from "./walk-rows.js";

/** A title may stand over the first person of a page, and what the page before carries over. */
const FIRST_ROWS = 15;

/**
 * A sheet without headings on which the list of the sheet before goes on: its first person has the next rank. `headed` is the table under
 * whose headings it stands; null for any other sheet.
 */
export function findGoingOn(sheet: Sheet, before: Table, headed: Table, lexicon: Lexicon): Table | null {
  const rank = rankAt("last", before);
  const column = columnOf(before, "order")?.column;
  if (rank === null || column === undefined || before.part !== null) return null;
  const index = sheet.rows.slice(0, FIRST_ROWS).findIndex((row) => rankOf(cellIn(row, column)) === rank + 1);
  const top = sheet.rows[index]?.row;
  const at = headed.sheet.rows.findIndex(({ row }) => row === headed.header.top);
  const seeking = { lexicon, merges: mergesByRow(headed.sheet.merges), sought: "people" } as const;
  const header = top === undefined ? null : findHeader(headed.sheet, at, seeking);
  if (header === null || top === undefined) return null;
  const lines = lineReader(header.columns, mergesByRow(sheet.merges), 0);
  const { rows, end } = walkRows(sheet.rows, index, { ...header, lines, header: { top, bottom: top - 1 } }, lexicon);
  const last = rows.findLast(({ kind }) => kind === "data" || kind === "total");
  if (last === undefined || !("row" in last)) return null;
  const columns = headed.columns.map((own) => ({
    ...own,
    headingRow: top,
    heading: own.field === null ? "" : own.heading,
  }));
  const range = { ...headed.range, top, bottom: last.row.row };
  return { ...headed, sheet, header: { top, bottom: 0 }, columns, range, rivals: [], rows, end };
}

import type { Range, Sheet } from "../workbook/index.js";
import { findHeader, type Header } from "./find-header.js";
import { mergesByRow } from "./heading-texts.js";
import type { Lexicon } from "./lexicon.js";
import type { Sought } from "./recognise-table.js";
import { firstByField, type Table, type TableRow } from "./table.js";
import { walkRows } from "./walk-rows.js";

/** All tables of people or items on a sheet, from top to bottom. */
export function findTables(sheet: Sheet, lexicon: Lexicon, sought: Sought = "people-or-items"): Table[] {
  const tables: Table[] = [];
  const merges = mergesByRow(sheet.merges);
  let index = 0;
  while (index < sheet.rows.length) {
    const header = findHeader(sheet, index, { lexicon, merges, sought });
    if (header === null) {
      index++;
      continue;
    }
    let first = index;
    while ((sheet.rows[first]?.row ?? Infinity) <= header.header.bottom) first++;
    const walked = walkRows(sheet.rows, first, header, lexicon);
    tables.push({
      of: header.of,
      sheet,
      header: header.header,
      range: rangeOf(header, walked.rows),
      columns: header.columns,
      byField: firstByField(header.columns),
      rivals: header.rivals,
      moreParts: header.moreParts,
      sumsLines: header.sumsLines,
      rows: walked.rows,
    });
    index = Math.max(walked.next, first);
  }
  return tables;
}

/** From the first heading to the last person or total, over the headed columns. */
function rangeOf(header: Header, rows: readonly TableRow[]): Range {
  const columns = header.columns.map(({ column }) => column);
  const last = rows.findLast((row) => row.kind === "data" || row.kind === "further" || row.kind === "total");
  return {
    top: header.header.top,
    left: Math.min(...columns),
    bottom: last?.row.row ?? header.header.bottom,
    right: Math.max(...columns),
  };
}

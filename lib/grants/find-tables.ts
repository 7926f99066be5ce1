import type { Range, Sheet } from "../workbook/index.js";
import { findHeader, type Header } from "./find-header.js";
import { mergesByRow } from "./heading-texts.js";
import type { Lexicon } from "./lexicon.js";
import type { Sought } from "./recognise-table.js";
import type { Part } from "./side-by-side.js";
import { firstByField, type Table, type TableRow } from "./table.js";
import { walkRows } from "./walk-rows.js";

/**
 * All tables of people or items on a sheet, or in a part of it, from top to bottom. Each ends at the latest where a table `beside` it
 * begins under headings further down.
 */
export function findTables(
  sheet: Sheet,
  lexicon: Lexicon,
  part: Part = { sheet, columns: null },
  beside: readonly Table[] = [],
  sought: Sought = "people-or-items",
): Table[] {
  const { rows } = part.sheet;
  const tables: Table[] = [];
  const merges = mergesByRow(part.sheet.merges);
  let index = 0;
  while (index < rows.length) {
    const header = findHeader(part.sheet, index, { lexicon, merges, sought });
    if (header === null) {
      index++;
      continue;
    }
    let first = index;
    while ((rows[first]?.row ?? Infinity) <= header.header.bottom) first++;
    const end = beside.find(({ header: other }) => other.top > header.header.bottom)?.header.top ?? Infinity;
    const own = end === Infinity ? rows : rows.filter(({ row }) => row < end);
    const walked = walkRows(own, first, header, lexicon);
    if (header.of === "paper" && !walked.rows.some(({ kind }) => kind === "data")) {
      index++; // it lists nothing: labels over figures
      continue;
    }
    tables.push({
      of: header.of,
      sheet,
      part: part.columns,
      header: header.header,
      range: rangeOf(header, walked.rows),
      columns: header.columns,
      byField: firstByField(header.columns),
      rivals: header.rivals,
      moreParts: header.moreParts,
      sumsLines: header.sumsLines,
      rows: walked.rows,
      more: [],
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

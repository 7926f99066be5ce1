import { isFilled, type Range, type Row, type Sheet } from "../../workbook/index.js";
import { isTitleSettingAside, type Lexicon } from "../words/index.js";
import { mergesByRow, type Sought } from "../columns/index.js";
import { firstByField, type Table, type TableRow } from "../table.js";
import { findHeader, type Header } from "./find-header.js";
import type { Part } from "./side-by-side.js";
import { LINES_OVER, withUnits } from "./units.js";
import { withUnnamedTotals } from "./unnamed-totals.js";
import { walkRows, type Walked } from "./walk-rows.js";

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
    const under = header.of === "person" ? withUnnamedTotals(walked.rows, header) : walked.rows;
    if (header.of === "paper" && !walked.rows.some(({ kind }) => kind === "data")) {
      index++; // it lists nothing: labels over figures
      continue;
    }
    const columns = withUnits(header.columns, rows.slice(Math.max(0, index - LINES_OVER), index), under);
    tables.push({
      of: header.of,
      sheet,
      part: part.columns,
      header: header.header,
      range: rangeOf(header, under),
      columns,
      byField: firstByField(columns),
      rivals: header.rivals,
      moreParts: header.moreParts,
      sumsLines: header.sumsLines,
      rows: under,
      end: walked.end,
      more: [],
    });
    index = Math.max(walked.next, first);
    for (
      let aside = asideFrom(own, index, header, lexicon);
      aside !== null;
      aside = asideFrom(own, index, header, lexicon)
    ) {
      tables.push(asideTable(sheet, part, header, aside));
      index = aside.walked.next;
    }
  }
  return tables;
}

/** People under a list and a title that sets them aside: "Liste d'attente". */
interface Aside {
  readonly row: number;
  readonly walked: Walked;
}

function asideFrom(rows: readonly Row[], from: number, header: Header, lexicon: Lexicon): Aside | null {
  let at = from;
  while (rows[at]?.cells.some(isFilled) === false) at++;
  const title = rows[at];
  if (header.of !== "person" || title === undefined || !isTitleSettingAside(title.cells)) return null;
  const { row } = title;
  const walked = walkRows(rows, at + 1, { ...header, header: { top: row, bottom: row } }, lexicon);
  return walked.rows.some(({ kind }) => kind === "data") ? { row, walked } : null;
}

/** They are told of, and nothing more is read of them: the headings are the list's. */
function asideTable(sheet: Sheet, part: Part, header: Header, { row, walked }: Aside): Table {
  const under = { top: row, bottom: row };
  return {
    of: "aside",
    sheet,
    part: part.columns,
    header: under,
    range: rangeOf({ ...header, header: under }, walked.rows),
    columns: [],
    byField: new Map(),
    rivals: [],
    moreParts: [],
    sumsLines: false,
    rows: walked.rows,
    end: 0,
    more: [],
  };
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

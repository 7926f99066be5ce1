import { isFilled, type Range, type Row, type Sheet } from "../../workbook/index.js";
import { isTitleSettingAside, type Lexicon } from "../words/index.js";
import { mergesByRow, type Sought } from "../columns/index.js";
import { firstByField, type Table, type TableRow } from "../table.js";
import { findHeader, type Header } from "./find-header.js";
import type { Part } from "./side-by-side.js";
import { LINES_OVER, withUnits } from "./units.js";
import { withSumsUnder } from "./sums-under.js";
import { withUnnamedTotals } from "./unnamed-totals.js";
import { walkRows, type Walked } from "./walk-rows.js";

/**
 * All tables of people or items in a part of a sheet, from top to bottom. Each ends at the latest where a table `beside` it begins under
 * headings further down.
 */
export function findTables(
  sheet: Sheet,
  lexicon: Lexicon,
  part: Part,
  beside: readonly Table[],
  sought: Sought,
): Table[] {
  const { rows, merges } = part.sheet;
  const seeking = { lexicon, merges: mergesByRow(merges), sought };
  const place: Place = { sheet, part: part.columns };
  const tables: Table[] = [];
  let at = 0;
  while (at < rows.length) {
    const header = findHeader(part.sheet, at, seeking);
    const found = header && tablesUnder(header, rowsAbove(beside, header, rows), at, place, lexicon);
    if (found === null) at++;
    else {
      tables.push(...found.tables);
      at = found.next;
    }
  }
  return tables;
}

/** The list under the headings at rows[at] and the people set aside under it; null where another paper's headings list nothing. */
function tablesUnder(
  header: Header,
  rows: readonly Row[],
  at: number,
  place: Place,
  lexicon: Lexicon,
): { readonly tables: readonly Table[]; readonly next: number } | null {
  const walked = listUnder(header, rows, at, lexicon);
  if (header.of === "paper" && !listsSomebody(walked)) return null; // labels over figures
  const over = rows.slice(Math.max(0, at - LINES_OVER), at);
  const tables = [listTable(place, header, walked, over)];
  let { next } = walked;
  let aside = asideFrom(rows, next, header, lexicon);
  while (aside !== null) {
    tables.push(asideTable(place, header, aside));
    ({ next } = aside.walked);
    aside = asideFrom(rows, next, header, lexicon);
  }
  return { tables, next };
}

/** The rows above the first table beside a list that begins below its headings. */
function rowsAbove(beside: readonly Table[], { header }: Header, rows: readonly Row[]): readonly Row[] {
  const other = beside.find((table) => table.header.top > header.bottom);
  return other === undefined ? rows : rows.filter(({ row }) => row < other.header.top);
}

function listUnder(header: Header, rows: readonly Row[], at: number, lexicon: Lexicon): Walked {
  let first = at;
  while ((rows[first]?.row ?? Infinity) <= header.header.bottom) first++;
  const walked = walkRows(rows, first, header, lexicon);
  return header.of === "person" ? { ...walked, rows: withUnnamedTotals(withSumsUnder(walked.rows), header) } : walked;
}

function listsSomebody({ rows }: Walked): boolean {
  return rows.some(({ kind }) => kind === "data");
}

/** The sheet of a table, and which of its columns are the table's own. */
type Place = Pick<Table, "sheet" | "part">;

function listTable(place: Place, header: Header, { rows, end }: Walked, over: readonly Row[]): Table {
  const { of, rivals, moreParts, sumsLines } = header;
  const columns = withUnits(header.columns, over, rows);
  return {
    of,
    ...place,
    header: header.header,
    range: rangeOf(header, rows),
    columns,
    byField: firstByField(columns),
    rivals,
    moreParts,
    sumsLines,
    rows,
    end,
    more: [],
  };
}

/** People under a list and a title that sets them aside: "Liste d'attente". */
interface Aside {
  readonly title: Row;
  readonly walked: Walked;
}

/** The people set aside right below a list's rows; null where none are. */
function asideFrom(rows: readonly Row[], from: number, header: Header, lexicon: Lexicon): Aside | null {
  let at = from;
  while (rows[at]?.cells.some(isFilled) === false) at++;
  const title = rows[at];
  if (header.of !== "person" || title === undefined || !isTitleSettingAside(title.cells)) return null;
  const walked = walkRows(rows, at + 1, underTitle(header, title), lexicon);
  return listsSomebody(walked) ? { title, walked } : null;
}

/** They are told of, and nothing more is read of them: the headings are the list's. */
function asideTable(place: Place, header: Header, { title, walked }: Aside): Table {
  const own = underTitle(header, title);
  return {
    of: "aside",
    ...place,
    header: own.header,
    range: rangeOf(own, walked.rows),
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

/** A list's headings as if they stood where a title below it does. */
function underTitle(header: Header, { row }: Row): Header {
  return { ...header, header: { top: row, bottom: row } };
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

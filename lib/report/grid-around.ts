import type { Language } from "../dirham/index.js";
import { severities } from "../rules/index.js";
import {
  address,
  cellIn,
  columnLetters,
  parseRange,
  rowAt,
  type Range,
  type Sheet,
  type Snapshot,
} from "../workbook/index.js";
import type { Grid, GridCell } from "./grid.js";
import { gridText, guardOf, maskOf } from "./grid-text.js";
import type { RecognisedColumn, RecognisedTable } from "./recognised.js";
import type { Finding } from "./schema.js";

export interface GridOptions {
  readonly lang: Language;
  /** True masks people's columns, and every text that is not a heading, an amount or a date. */
  readonly redact: boolean;
  /** At most so many grids of one workbook. */
  readonly most?: number;
}

const ROWS = 2;
const COLUMNS = 3;
const MOST = 300;

/** The grids of a workbook's findings, one a cell, errors first; findings without a cell have none. Also for findings over a run, given their workbook. */
export function gridsOf(
  report: { readonly findings: readonly Finding[]; readonly recognised: readonly RecognisedTable[] },
  snapshot: Snapshot,
  options: GridOptions,
): Grid[] {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const tables = report.recognised.map((table) => ({ table, range: parseRange(table.range) }));
  const grids = new Map<string, Grid>();
  for (const finding of inOrderOfWeight(report.findings)) {
    if (grids.size >= (options.most ?? MOST)) break;
    const sheet = sheets.get(finding.sheet ?? "");
    const at = finding.cell === null ? null : parseRange(finding.cell);
    const place = `${finding.cell ?? ""} ${finding.sheet ?? ""}`;
    if (sheet === undefined || at === null || grids.has(place)) continue;
    const own = tables.filter(({ table }) => table.sheet === sheet.name);
    const view = { ...options, ...viewOf(nearestTable(own, at.top)), sheet, date1904: snapshot.date1904 };
    grids.set(place, gridAround(view, at));
  }
  return [...grids.values()];
}

function inOrderOfWeight(findings: readonly Finding[]): Finding[] {
  return severities.flatMap((weight) => findings.filter(({ severity }) => severity === weight));
}

interface PlacedTable {
  readonly table: RecognisedTable;
  readonly range: Range | null;
}

/** The table whose rows hold a row, else the nearest one above it (its notes), else the nearest below (its title lines). */
function nearestTable(tables: readonly PlacedTable[], row: number): RecognisedTable | null {
  const above = tables.findLast(({ range }) => range !== null && range.top <= row);
  return (above ?? tables[0])?.table ?? null;
}

/** A sheet as its grids show it: with what is known of the table that is nearest. */
interface View extends GridOptions {
  readonly sheet: Sheet;
  /** By the number of their column. */
  readonly headings: ReadonlyMap<number, RecognisedColumn>;
  /** The cells of the lines around the table. */
  readonly lines: ReadonlySet<string>;
  readonly date1904: boolean;
}

function viewOf(table: RecognisedTable | null): Pick<View, "headings" | "lines"> {
  return {
    headings: new Map(table?.columns.map((column) => [parseRange(column.cell)?.left ?? 0, column])),
    lines: new Set(table?.lines.map(({ cell }) => cell)),
  };
}

function gridAround(view: View, { top, left }: Range): Grid {
  const { sheet, headings } = view;
  const rows = span(top, ROWS).filter((row) => row === top || hasCells(sheet, row, left));
  const headingAbove = (column: number): string | null => {
    const own = headings.get(column);
    const isAbove = own !== undefined && (parseRange(own.cell)?.top ?? 0) < (rows[0] ?? 0);
    return isAbove ? own.heading : null;
  };
  const columns = span(left, COLUMNS).filter(
    (column) =>
      column === left || headingAbove(column) !== null || rows.some((row) => cellIn(rowAt(sheet, row), column)),
  );
  return {
    sheet: sheet.name,
    cell: address(top, left),
    rightToLeft: sheet.rightToLeft,
    columns: columns.map((column) => ({ letters: columnLetters(column), heading: headingAbove(column) })),
    rows: rows.map((row) => ({
      row,
      hidden: rowAt(sheet, row)?.hidden ?? false,
      cells: columns.map((column) => gridCell(view, { row, column, marked: row === top && column === left })),
    })),
  };
}

/** A cell as a grid may show it; null where nothing stands, unless it is the finding's own. */
function gridCell(
  { sheet, headings, lines, redact, date1904, lang }: View,
  { row, column, marked }: { readonly row: number; readonly column: number; readonly marked: boolean },
): GridCell | null {
  const cell = cellIn(rowAt(sheet, row), column);
  if (cell === undefined) return marked ? { text: "", side: "start", marked } : null;
  const heading = headings.get(column);
  const place = { address: address(row, column), row, heading, lines };
  const mask = redact ? maskOf(cell, place) : marked ? null : guardOf(place);
  if (mask !== null) return { text: mask, side: "start", marked };
  return { ...gridText(cell, heading?.field ?? null, { date1904, lang }), marked };
}

/** From `reach` before to `reach` after, 1-based; gaps inside are left out by the caller, so that what stands near is seen. */
function span(middle: number, reach: number): number[] {
  return Array.from({ length: 2 * reach + 1 }, (_, i) => middle - reach + i).filter((place) => place >= 1);
}

function hasCells(sheet: Sheet, row: number, column: number): boolean {
  return span(column, COLUMNS).some((near) => cellIn(rowAt(sheet, row), near) !== undefined);
}

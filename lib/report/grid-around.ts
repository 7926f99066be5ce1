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
import type { Grid } from "./grid.js";
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
    grids.set(place, gridAround(sheet, at, nearestTable(own, at.top), snapshot.date1904, options));
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

function gridAround(
  sheet: Sheet,
  at: Range,
  table: RecognisedTable | null,
  date1904: boolean,
  options: GridOptions,
): Grid {
  const headings = headingsByColumn(table);
  const lines = new Set(table?.lines.map(({ cell }) => cell));
  const rows = span(at.top, ROWS).filter((row) => row === at.top || hasCells(sheet, row, at.left));
  const headingAbove = (column: number): string | null => {
    const own = headings.get(column);
    const isAbove = own !== undefined && (parseRange(own.cell)?.top ?? 0) < (rows[0] ?? 0);
    return isAbove ? own.heading : null;
  };
  const columns = span(at.left, COLUMNS).filter(
    (column) =>
      column === at.left || headingAbove(column) !== null || rows.some((row) => cellIn(rowAt(sheet, row), column)),
  );
  return {
    sheet: sheet.name,
    cell: address(at.top, at.left),
    rightToLeft: sheet.rightToLeft,
    columns: columns.map((column) => ({
      letters: columnLetters(column),
      heading: headingAbove(column),
    })),
    rows: rows.map((row) => ({
      row,
      hidden: rowAt(sheet, row)?.hidden ?? false,
      cells: columns.map((column) => {
        const cell = cellIn(rowAt(sheet, row), column);
        const marked = row === at.top && column === at.left;
        if (cell === undefined) return marked ? { text: "", side: "start", marked } : null;
        const place = { address: address(row, column), row, heading: headings.get(column), lines };
        const mask = options.redact ? maskOf(cell, place) : marked ? null : guardOf(place);
        if (mask !== null) return { text: mask, side: "start", marked };
        return { ...gridText(cell, headings.get(column)?.field ?? null, date1904, options.lang), marked };
      }),
    })),
  };
}

function headingsByColumn(table: RecognisedTable | null): Map<number, RecognisedColumn> {
  return new Map(table?.columns.map((column) => [parseRange(column.cell)?.left ?? 0, column]));
}

/** From `reach` before to `reach` after, 1-based; gaps inside are left out by the caller, so that what stands near is seen. */
function span(middle: number, reach: number): number[] {
  return Array.from({ length: 2 * reach + 1 }, (_, i) => middle - reach + i).filter((place) => place >= 1);
}

function hasCells(sheet: Sheet, row: number, column: number): boolean {
  return span(column, COLUMNS).some((near) => cellIn(rowAt(sheet, row), near) !== undefined);
}

import type ExcelJS from "exceljs";
import { dirham, toCellNumber } from "../../../dirham/index.js";
import type { Lang } from "../../../report/index.js";
import { serialOfDate } from "../../../text/index.js";
import { text } from "../messages/index.js";
import { cellText } from "./cell-text.js";

/** A column of a report's sheet. */
export interface SheetColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  readonly kind: "text" | "long" | "count" | "amount" | "date";
}

/** A sheet with a title, headings that stay in view and repeat in print, filter arrows, and its rows under them. */
export interface ReportSheet {
  readonly sheet: ExcelJS.Worksheet;
  /** 1-based: the row of the headings. */
  readonly headings: number;
}

export const HEADINGS_ROW = 4;
const INK = { argb: "FF20272B" };
const SOFT = { argb: "FF586268" };
const LINE = { style: "thin", color: { argb: "FFE3DED4" } } as const;
const FONT = { name: "Calibri", size: 11, color: INK };
const FORMATS = { text: "General", long: "General", count: "#,##0", amount: "#,##0.00", date: "dd/mm/yyyy" } as const;

/** Adds an empty sheet of the report to a workbook. */
export function addSheet(
  workbook: ExcelJS.Workbook,
  lang: Lang,
  { name, title, facts, columns }: { name: string; title: string; facts: string; columns: readonly SheetColumn[] },
): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: "frozen", ySplit: HEADINGS_ROW, xSplit: 0, rightToLeft: lang === "ar", showGridLines: false }],
    pageSetup: {
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      printTitlesRow: `${HEADINGS_ROW}:${HEADINGS_ROW}`,
    },
    headerFooter: { oddFooter: text(lang, "page") },
  });
  Object.assign(sheet.pageSetup, { paperSize: PAPER_A4 }); // its type names an enum that exceljs does not export
  sheet.columns = columns.map(({ width, kind }) => ({ width, style: columnStyle(kind) }));
  put(sheet, 1, 1, title, { font: { ...FONT, size: 16, bold: true } });
  put(sheet, 2, 1, facts, { font: { ...FONT, color: SOFT } });
  const headings = sheet.getRow(HEADINGS_ROW);
  headings.height = 32;
  columns.forEach(({ heading, kind }, i) => {
    put(sheet, HEADINGS_ROW, i + 1, heading, {
      font: { ...FONT, bold: true, color: { argb: "FFFFFFFF" } },
      fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FF1D5C53" } },
      alignment: { vertical: "middle", wrapText: true, ...(isFigure(kind) ? { horizontal: "center" } : {}) },
    });
  });
  return sheet;
}

const PAPER_A4 = 9;

/** Writes rows under the headings and gives them filter arrows. Returns the last row's number. */
export function fillSheet(sheet: ExcelJS.Worksheet, rows: readonly (readonly ExcelJS.CellValue[])[]): number {
  for (const values of rows) {
    const row = sheet.addRow(values);
    row.eachCell((cell) => {
      cell.border = { bottom: LINE };
    });
  }
  const last = HEADINGS_ROW + rows.length;
  sheet.autoFilter = { from: { row: HEADINGS_ROW, column: 1 }, to: { row: last, column: sheet.columnCount } };
  return last;
}

/** A total row: bold, under a strong line. */
export function styleTotals(row: ExcelJS.Row): void {
  row.eachCell({ includeEmpty: true }, (cell) => {
    cell.font = { ...FONT, bold: true };
    cell.border = { top: { style: "medium", color: { argb: "FF1D5C53" } } };
  });
}

/** Text from a workbook or a catalogue, as a cell can hold it; nothing for null. */
export function textValue(value: string | null, lang: Lang): string | null {
  return value === null || value === "" ? null : cellText(value, text(lang, "cut"));
}

/** An amount as a number that shows exactly it; as text where no cell's number can. */
export function amountValue(value: string | null): number | string | null {
  return value === null ? null : (toCellNumber(dirham(value)) ?? value);
}

/** An ISO day as the serial number of a date; as text where Excel has no such day. */
export function dateValue(iso: string | null): number | string | null {
  return iso === null ? null : (serialOfDate(iso, false) ?? iso);
}

/** A cell that opens a file, or a cell of it. */
export function linkValue(shown: string, target: string): ExcelJS.CellHyperlinkValue {
  return { text: shown, hyperlink: target };
}

export const LINK_FONT = { ...FONT, color: { argb: "FF1D5C53" }, underline: true } as const;

function columnStyle(kind: SheetColumn["kind"]): Partial<ExcelJS.Style> {
  return {
    font: FONT,
    numFmt: FORMATS[kind],
    alignment: { vertical: "top", wrapText: kind === "long" },
  };
}

function isFigure(kind: SheetColumn["kind"]): boolean {
  return kind === "count" || kind === "amount";
}

function put(
  sheet: ExcelJS.Worksheet,
  row: number,
  column: number,
  value: string,
  style: Partial<ExcelJS.Style>,
): void {
  const cell = sheet.getCell(row, column);
  cell.value = value;
  cell.style = style;
}

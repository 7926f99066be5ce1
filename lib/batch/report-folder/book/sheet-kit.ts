import type ExcelJS from "exceljs";
import { printOnA4 } from "../../exceljs/print-on-a4.js";
import { text, type FolderKey } from "../messages/index.js";
import { isLink } from "./cell-values.js";
import { isWrapped, rowHeight, shownText } from "./row-height.js";
import type { ColumnKind, SheetColumn } from "./sheet-column.js";
import type { SheetContext } from "./sheet-context.js";

const HEADINGS_ROW = 4;
export const FIRST_ROW = HEADINGS_ROW + 1;

const INK = { argb: "FF20272B" };
const SOFT = { argb: "FF586268" };
const GREEN = { argb: "FF1D5C53" };
const WHITE = { argb: "FFFFFFFF" };
const LINE = { style: "thin", color: { argb: "FFE3DED4" } } as const;
const FONT = { name: "Calibri", size: 11, color: INK };
const LINK_FONT = { ...FONT, color: GREEN, underline: true };
const FORMATS = {
  code: "General",
  text: "General",
  file: "General",
  prose: "General",
  count: "#,##0",
  amount: "#,##0.00",
  date: "dd/mm/yyyy",
} as const;
const FILE_WIDEST = 64;

/** Adds a sheet to the report: a title, headings that stay in view and repeat in print, rows under them, filter arrows. */
export function addSheet(
  workbook: ExcelJS.Workbook,
  context: SheetContext,
  name: FolderKey,
  given: readonly SheetColumn[],
  rows: readonly (readonly ExcelJS.CellValue[])[],
): ExcelJS.Worksheet {
  const columns = given.map((column, i) => fitted(column, rows, i));
  const { lang, title, facts } = context;
  const rtl = lang === "ar";
  const sheet = workbook.addWorksheet(text(lang, name), {
    views: [{ state: "frozen", ySplit: HEADINGS_ROW, xSplit: 0, rightToLeft: rtl, showGridLines: false }],
    pageSetup: {
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      printTitlesRow: `${HEADINGS_ROW}:${HEADINGS_ROW}`,
    },
    headerFooter: { oddFooter: "&P / &N" },
  });
  printOnA4(sheet);
  sheet.columns = columns.map(([, width]) => ({ width }));
  const line = { alignment: { horizontal: rtl ? "right" : "left", readingOrder: rtl ? "rtl" : "ltr" } } as const;
  put(sheet.getCell(1, 1), title, { ...line, font: { ...FONT, size: 16, bold: true } });
  put(sheet.getCell(2, 1), facts, { ...line, font: { ...FONT, color: SOFT } });
  sheet.getRow(HEADINGS_ROW).height = 33;
  columns.forEach(([heading, , kind], i) => {
    put(sheet.getCell(HEADINGS_ROW, i + 1), text(lang, heading), headingStyle(kind, rtl));
  });
  addRows(sheet, columns, rows, rtl);
  return sheet;
}

/** Programs other than Excel do not wrap a link: names of files get the width that they need. */
function fitted(
  [heading, width, kind]: SheetColumn,
  rows: readonly (readonly ExcelJS.CellValue[])[],
  column: number,
): SheetColumn {
  if (kind !== "file") return [heading, width, kind];
  const longest = rows.reduce((most, values) => Math.max(most, shownText(values[column]).length), 0);
  return [heading, Math.min(Math.max(width, longest + 3), FILE_WIDEST), kind];
}

function addRows(
  sheet: ExcelJS.Worksheet,
  columns: readonly SheetColumn[],
  rows: readonly (readonly ExcelJS.CellValue[])[],
  rtl: boolean,
): void {
  // one object a style for all cells that bear it: exceljs knows it again, which makes large reports twice as fast
  const styles = columns.map(([, , kind]) => ({
    plain: cellStyle(kind, rtl, FONT),
    link: cellStyle(kind, rtl, LINK_FONT),
  }));
  for (const values of rows) {
    const row = sheet.addRow(values);
    row.height = rowHeight(values, columns);
    styles.forEach(({ plain, link }, i) => {
      row.getCell(i + 1).style = isLink(values[i] ?? null) ? link : plain;
    });
    row.commit();
  }
  sheet.autoFilter = {
    from: { row: HEADINGS_ROW, column: 1 },
    to: { row: HEADINGS_ROW + rows.length, column: columns.length },
  };
}

/** Makes a row the totals': bold, under a strong line. */
export function styleTotals(row: ExcelJS.Row, columns: readonly SheetColumn[], rtl: boolean): void {
  columns.forEach(([, , kind], i) => {
    const border = { top: { style: "medium", color: GREEN } } as const;
    row.getCell(i + 1).style = { ...cellStyle(kind, rtl, { ...FONT, bold: true }), border };
  });
}

function cellStyle(kind: ColumnKind, rtl: boolean, font: Partial<ExcelJS.Font>): Partial<ExcelJS.Style> {
  return {
    font,
    border: { bottom: LINE },
    numFmt: FORMATS[kind],
    alignment: {
      vertical: "top",
      horizontal: sideOf(kind, rtl),
      wrapText: isWrapped(kind),
      ...(isWrapped(kind) && { indent: 1 }),
      ...(kind === "prose" && rtl && { readingOrder: "rtl" }),
    },
  };
}

function headingStyle(kind: ColumnKind, rtl: boolean): Partial<ExcelJS.Style> {
  return {
    font: { ...FONT, bold: true, color: WHITE },
    fill: { type: "pattern", pattern: "solid", fgColor: GREEN },
    alignment: {
      vertical: "middle",
      horizontal: sideOf(kind, rtl),
      wrapText: true,
      ...(isWrapped(kind) && { indent: 1 }),
    },
  };
}

function sideOf(kind: ColumnKind, rtl: boolean): "left" | "center" | "right" {
  switch (kind) {
    case "code":
    case "text":
    case "file":
    case "prose":
      return rtl ? "right" : "left";
    case "date":
      return "center";
    case "count":
    case "amount":
      return "right";
  }
}

function put(cell: ExcelJS.Cell, value: string, style: Partial<ExcelJS.Style>): void {
  cell.value = value;
  cell.style = style;
}

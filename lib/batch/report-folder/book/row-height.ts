import type ExcelJS from "exceljs";
import type { ColumnKind, SheetColumn } from "./sheet-column.js";

/** A width counts figures; letters are narrower on the whole. */
const LETTERS_A_WIDTH = 1.2;
const INDENT = 2;
const LINE_POINTS = 15;
/** Excel's own limit is 409 points. */
const LINES_MOST = 20;

/** The height in points that shows a row's wrapped texts whole, by their length: no spreadsheet program measures it for a new file. */
export function rowHeight(values: readonly ExcelJS.CellValue[], columns: readonly SheetColumn[]): number {
  const lines = columns.map(([, width, kind], i) => (isWrapped(kind) ? linesOf(shownText(values[i]), width) : 1));
  return LINE_POINTS * Math.min(Math.max(...lines), LINES_MOST) + 3;
}

/** Whether a column's texts go on in a next line. */
export function isWrapped(kind: ColumnKind): boolean {
  return kind === "text" || kind === "file" || kind === "prose";
}

function linesOf(text: string, width: number): number {
  return Math.ceil(Math.max(text.length, 1) / ((width - INDENT) * LETTERS_A_WIDTH));
}

/** What a cell shows of a text or a link; empty for what is neither. */
export function shownText(value: ExcelJS.CellValue | undefined): string {
  if (typeof value === "string") return value;
  return typeof value === "object" && value !== null && "text" in value ? value.text : "";
}

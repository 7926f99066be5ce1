import ExcelJS from "exceljs";
import {
  parseRange,
  type Cell,
  type Range,
  type Row,
  type Sheet,
  type Snapshot,
  type Span,
} from "../../../lib/workbook/index.js";

/**
 * The Snapshot of an .xlsx file as exceljs reads it: the reference that lib/workbook/xlsx is compared with on ordinary
 * workbooks, never the reader of what others send. Throws whatever exceljs throws.
 *
 * What exceljs cannot tell: a formula whose stored result is "" comes out as uncalculated, a formula under a hyperlink
 * comes out as its result, dates are rounded to the millisecond, rightToLeft="true" (LibreOffice) is not seen, custom XML parts are not read.
 */
export async function readWithExceljs(path: string): Promise<Snapshot> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const date1904 = (workbook.properties.date1904 as boolean | undefined) ?? false; // absent from some packages
  return { date1904, settings: null, sheets: workbook.worksheets.map((sheet) => readSheet(sheet, date1904)) };
}

function readSheet(sheet: ExcelJS.Worksheet, date1904: boolean): Sheet {
  const rows: Row[] = [];
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    const cells: Cell[] = [];
    row.eachCell((cell, column) => {
      const read = readCell(cell, column, date1904);
      if (read !== null) cells.push(read);
    });
    if (cells.length > 0 || row.hidden) rows.push({ row: number, hidden: row.hidden, cells });
  });
  return {
    name: sheet.name,
    visibility: sheet.state === "veryHidden" ? "very-hidden" : sheet.state,
    rightToLeft: (sheet.views as ExcelJS.WorksheetView[] | null)?.[0]?.rightToLeft === true,
    rows,
    merges: sheet.model.merges.flatMap((merge) => parseRange(merge) ?? []).sort(byTopThenLeft),
    hiddenColumns: hiddenColumns(sheet),
    filter: typeof sheet.autoFilter === "string" ? parseRange(sheet.autoFilter) : null,
  };
}

function byTopThenLeft(a: Range, b: Range): number {
  return a.top - b.top || a.left - b.left;
}

/** Columns with no definition stay out of `columns`, which is null for a sheet without any. */
function hiddenColumns(sheet: ExcelJS.Worksheet): Span[] {
  const columns = (sheet.columns as ExcelJS.Column[] | null) ?? [];
  const spans: { first: number; last: number }[] = [];
  columns.forEach((column, index) => {
    if (!column.hidden) return;
    const last = spans.at(-1);
    if (last?.last === index) last.last = index + 1;
    else spans.push({ first: index + 1, last: index + 1 });
  });
  return spans;
}

function readCell(cell: ExcelJS.Cell, column: number, date1904: boolean): Cell | null {
  if (cell.type === ExcelJS.ValueType.Merge) return null; // repeats its master's value
  const formula = (cell.formula as string | undefined) ?? null;
  const format = (cell.numFmt as string | undefined) ?? "General";
  const shared = { column, formula, format: format === "General" ? null : format };
  const value: unknown = formula === null ? cell.value : cell.result;
  if (value === undefined || value === null)
    return formula === null ? null : { kind: "uncalculated", value: null, ...shared };
  if (typeof value === "number") return { kind: "number", value, ...shared };
  if (typeof value === "boolean") return { kind: "boolean", value, ...shared };
  if (value instanceof Date) return { kind: "number", value: serial(value, date1904), ...shared };
  if (isError(value)) return { kind: "error", value: value.error, ...shared };
  const text = readText(value);
  return text === "" && formula === null ? null : { kind: "text", value: text, ...shared };
}

const UNIX_EPOCH = 25_569;
const DAYS_TO_1904 = 1_462;

function serial(date: Date, date1904: boolean): number {
  return UNIX_EPOCH + date.getTime() / 86_400_000 - (date1904 ? DAYS_TO_1904 : 0);
}

function isError(value: unknown): value is { error: string } {
  return typeof value === "object" && value !== null && "error" in value && typeof value.error === "string";
}

/** Plain text, rich text, or the text (plain or rich) of a hyperlink. */
function readText(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  if ("richText" in value && Array.isArray(value.richText))
    return value.richText.map((run: { readonly text?: string }) => run.text ?? "").join("");
  return "text" in value ? readText(value.text) : "";
}

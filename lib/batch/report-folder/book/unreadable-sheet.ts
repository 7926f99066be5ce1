import type ExcelJS from "exceljs";
import { text } from "../messages/index.js";
import type { ReportedRun } from "../reported-run.js";
import { skippedReason } from "../skipped-reason.js";
import { linkValue, textValue } from "./cell-values.js";
import type { SheetContext } from "./sheet-context.js";
import type { SheetColumn } from "./sheet-column.js";
import { addSheet } from "./sheet-kit.js";

const COLUMNS: readonly SheetColumn[] = [
  ["workbook", 30, "file"],
  ["code", 18, "code"],
  ["whatHappened", 90, "prose"],
];

/** One row a file that could not be read or was passed over: why, and what its sender can do. */
export function addUnreadableSheet(workbook: ExcelJS.Workbook, run: ReportedRun, context: SheetContext): void {
  const { lang, shown, link } = context;
  const unreadable = run.report.workbooks.flatMap(({ file, error }) =>
    error === null ? [] : [{ file, code: error.code, message: error.message }],
  );
  const passedOver = run.skipped.map(({ file, reason }) => ({
    file,
    code: text(lang, "skippedOne"),
    message: skippedReason(lang, reason),
  }));
  const rows = [...unreadable, ...passedOver].map(({ file, code, message }) => [
    linkValue(shown(file), link(file, null)),
    code,
    textValue(message, lang),
  ]);
  addSheet(workbook, context, "sheetUnreadable", COLUMNS, rows);
}

import type ExcelJS from "exceljs";
import { knownAmount, type BatchReport } from "../../../report/index.js";
import { centreName } from "../centre-name.js";
import { text } from "../messages/index.js";
import type { ReportedRun } from "../reported-run.js";
import { batchesOfRun } from "../batches-of-run.js";
import { amountValue, dateValue, textValue } from "./cell-values.js";
import type { SheetContext } from "./sheet-context.js";
import type { SheetColumn } from "./sheet-column.js";
import { addSheet } from "./sheet-kit.js";

const COLUMNS: readonly SheetColumn[] = [
  ["number", 7, "count"],
  ["day", 12, "date"],
  ["workbook", 30, "file"],
  ["sheet", 18, "text"],
  ["by", 14, "text"],
  ["name", 36, "text"],
  ["beneficiaries", 14, "count"],
  ["women", 10, "count"],
  ["total", 17, "amount"],
  ["unverifiedCells", 15, "count"],
];

/** How many people each batch has by centre and by activity, and what they are granted; nobody by name. */
export function addPeopleSheet(workbook: ExcelJS.Workbook, { report }: ReportedRun, context: SheetContext): void {
  const rows = batchesOfRun(report).flatMap(({ file, batch }) => rowsOf(file, batch, context));
  addSheet(workbook, context, "sheetPeople", COLUMNS, rows);
}

function rowsOf(file: string, batch: BatchReport, { lang, shown }: SheetContext): ExcelJS.CellValue[][] {
  const shares = [
    ...batch.byCentre.map((share) => ({ ...share, by: text(lang, "centre"), name: centreName(share.centre, lang) })),
    ...batch.byActivity.map((share) => ({ ...share, by: text(lang, "activity"), name: share.activity })),
  ];
  return shares.map(({ by, name, beneficiaries, women, total, unverified }) => [
    batch.number,
    dateValue(batch.date),
    shown(file),
    textValue(batch.sheet, lang),
    by,
    textValue(name, lang),
    beneficiaries,
    women,
    amountValue(knownAmount(total, unverified)),
    unverified,
  ]);
}

import type ExcelJS from "exceljs";
import { comma, differenceOf, sumOfAmounts, sumOfKnown, type BatchReport } from "../../../report/index.js";
import { columnLetters } from "../../../workbook/index.js";
import { centreName } from "../centre-name.js";
import { text } from "../messages/index.js";
import type { ReportedRun } from "../reported-run.js";
import { batchesOfRun } from "../batches-of-run.js";
import { amountValue, dateValue, formulaValue, linkValue, textValue } from "./cell-values.js";
import type { SheetContext } from "./sheet-context.js";
import type { SheetColumn } from "./sheet-column.js";
import { addSheet, FIRST_ROW, styleTotals } from "./sheet-kit.js";

const COLUMNS: readonly SheetColumn[] = [
  ["number", 7, "count"],
  ["day", 12, "date"],
  ["place", 34, "text"],
  ["workbook", 30, "file"],
  ["sheet", 18, "text"],
  ["centres", 26, "text"],
  ["beneficiaries", 14, "count"],
  ["women", 10, "count"],
  ["cash", 16, "amount"],
  ["equipment", 16, "amount"],
  ["total", 17, "amount"],
  ["declared", 17, "amount"],
  ["difference", 14, "amount"],
  ["unverifiedCells", 15, "count"],
];
const FILE = 4;
const TOTAL = columnLetters(11);
const DECLARED = columnLetters(12);

/** One row a batch; its difference and the totals are formulas, with their exact results stored. */
export function addBatchesSheet(workbook: ExcelJS.Workbook, run: ReportedRun, context: SheetContext): void {
  const found = batchesOfRun(run.report);
  const rows = found.map(({ file, batch }, i) => rowOf(file, batch, FIRST_ROW + i, context));
  const sheet = addSheet(workbook, context, "sheetBatches", COLUMNS, rows);
  const batches = found.map(({ batch }) => batch);
  if (batches.length > 0) addTotals(sheet, batches, context);
}

function rowOf(
  file: string,
  batch: BatchReport,
  row: number,
  { lang, shown, link }: SheetContext,
): ExcelJS.CellValue[] {
  const [cell = "A1"] = batch.range.split(":");
  const difference = differenceOf(batch);
  return [
    batch.number,
    dateValue(batch.date),
    textValue(batch.venue, lang),
    linkValue(shown(file), link(file, { sheet: batch.sheet, cell })),
    textValue(batch.sheet, lang),
    textValue(batch.centres.map((centre) => centreName(centre, lang)).join(comma(lang)), lang),
    batch.beneficiaries,
    batch.women,
    amountValue(batch.cash),
    amountValue(batch.equipment),
    amountValue(batch.total),
    amountValue(batch.declared.envelope),
    difference === null ? null : formulaValue(`ROUND(${TOTAL}${row}-${DECLARED}${row},2)`, amountValue(difference)),
    batch.unverified,
  ];
}

/** Totals of the columns that add up; an empty one where no batch states anything. */
function addTotals(sheet: ExcelJS.Worksheet, batches: readonly BatchReport[], { lang }: SheetContext): void {
  const last = FIRST_ROW + batches.length - 1;
  const row = sheet.getRow(last + 1);
  row.getCell(FILE).value = text(lang, "grandTotal");
  const results = [
    sumOfKnown(batches.map(({ beneficiaries }) => beneficiaries)),
    sumOfKnown(batches.map(({ women }) => women)),
    amountValue(sumOfAmounts(batches.map(({ cash }) => cash))),
    amountValue(sumOfAmounts(batches.map(({ equipment }) => equipment))),
    amountValue(sumOfAmounts(batches.map(({ total }) => total))),
    amountValue(sumOfAmounts(batches.map(({ declared }) => declared.envelope))),
    amountValue(sumOfAmounts(batches.map(differenceOf))),
    sumOfKnown(batches.map(({ unverified }) => unverified)),
  ];
  results.forEach((result, i) => {
    const column = COLUMNS.length - results.length + 1 + i;
    const letters = columnLetters(column);
    if (result !== null)
      row.getCell(column).value = formulaValue(`SUM(${letters}${FIRST_ROW}:${letters}${last})`, result);
  });
  styleTotals(row, COLUMNS, lang === "ar");
}

import type ExcelJS from "exceljs";
import { decimalText, dirham, sum } from "../../../dirham/index.js";
import type { BatchReport, Lang } from "../../../report/index.js";
import { columnLetters } from "../../../workbook/index.js";
import { differenceOf } from "../difference-of.js";
import { text } from "../messages/index.js";
import type { ReportedRun } from "../reported-run.js";
import { batchesOf } from "../shares.js";
import { linkTo } from "./link-to.js";
import {
  addSheet,
  amountValue,
  dateValue,
  fillSheet,
  HEADINGS_ROW,
  LINK_FONT,
  linkValue,
  styleTotals,
  textValue,
  type SheetColumn,
} from "./sheet-kit.js";

const FILE = 4;
const COUNT = 7;
const CASH = 9;
const TOTAL = 11;
const DECLARED = 12;

/** One row a batch; its difference and the totals are formulas, with their exact results stored. */
export function addBatchesSheet(
  workbook: ExcelJS.Workbook,
  run: ReportedRun,
  lang: Lang,
  folder: string,
  head: { title: string; facts: string },
): void {
  const batches = batchesOf(run.report);
  const sheet = addSheet(workbook, lang, { ...head, name: text(lang, "sheetBatches"), columns: columnsOf(lang) });
  const last = fillSheet(
    sheet,
    batches.map(({ file, batch }, i) => rowOf(file, batch, HEADINGS_ROW + 1 + i, { run, lang, folder })),
  );
  for (let row = HEADINGS_ROW + 1; row <= last; row++) sheet.getCell(row, FILE).font = LINK_FONT;
  if (batches.length > 0)
    addTotals(
      sheet,
      batches.map(({ batch }) => batch),
      last,
      lang,
    );
}

function columnsOf(lang: Lang): SheetColumn[] {
  const t = (key: Parameters<typeof text>[1]): string => text(lang, key);
  return [
    { heading: t("number"), width: 7, kind: "count" },
    { heading: t("day"), width: 12, kind: "date" },
    { heading: t("place"), width: 28, kind: "long" },
    { heading: t("workbook"), width: 34, kind: "long" },
    { heading: t("sheet"), width: 18, kind: "long" },
    { heading: t("centres"), width: 26, kind: "long" },
    { heading: t("count"), width: 10, kind: "count" },
    { heading: t("women"), width: 10, kind: "count" },
    { heading: t("cash"), width: 16, kind: "amount" },
    { heading: t("equipment"), width: 16, kind: "amount" },
    { heading: t("total"), width: 17, kind: "amount" },
    { heading: t("declared"), width: 17, kind: "amount" },
    { heading: t("difference"), width: 14, kind: "amount" },
    { heading: t("unverifiedCells"), width: 13, kind: "count" },
  ];
}

function rowOf(
  file: string,
  batch: BatchReport,
  row: number,
  { run, lang, folder }: { run: ReportedRun; lang: Lang; folder: string },
): ExcelJS.CellValue[] {
  const [cell = "A1"] = batch.range.split(":");
  const difference = differenceOf(batch);
  return [
    batch.number,
    dateValue(batch.date),
    textValue(batch.venue, lang),
    linkValue(textValue(file, lang) ?? "", linkTo({ folder, base: run.base, file }, { sheet: batch.sheet, cell })),
    textValue(batch.sheet, lang),
    textValue(batch.centres.join(lang === "ar" ? "، " : ", "), lang),
    batch.beneficiaries,
    batch.women,
    amountValue(batch.cash),
    amountValue(batch.equipment),
    amountValue(batch.total),
    amountValue(batch.declared.envelope),
    difference === null
      ? null
      : formula(`ROUND(${columnLetters(DECLARED)}${row}-${columnLetters(TOTAL)}${row},2)`, amountValue(difference)),
    batch.unverified,
  ];
}

/** Totals of the columns that add up; an empty one where no batch states anything. */
function addTotals(sheet: ExcelJS.Worksheet, batches: readonly BatchReport[], last: number, lang: Lang): void {
  const counts = (values: readonly (number | null)[]): number | null =>
    values.some((value) => value !== null) ? values.reduce<number>((all, value) => all + (value ?? 0), 0) : null;
  const amounts = (values: readonly (string | null)[]): number | string | null => {
    const stated = values.filter((value) => value !== null);
    return stated.length === 0 ? null : amountValue(decimalText(sum(stated.map((value) => dirham(value)))));
  };
  const results = new Map<number, number | string | null>([
    [COUNT, counts(batches.map(({ beneficiaries }) => beneficiaries))],
    [COUNT + 1, counts(batches.map(({ women }) => women))],
    [CASH, amounts(batches.map(({ cash }) => cash))],
    [CASH + 1, amounts(batches.map(({ equipment }) => equipment))],
    [TOTAL, amounts(batches.map(({ total }) => total))],
    [DECLARED, amounts(batches.map(({ declared }) => declared.envelope))],
    [DECLARED + 1, amounts(batches.map(differenceOf))],
    [DECLARED + 2, counts(batches.map(({ unverified }) => unverified))],
  ]);
  const row = sheet.getRow(last + 1);
  row.getCell(FILE).value = text(lang, "grandTotal");
  for (const [column, result] of results) {
    const letters = columnLetters(column);
    if (result !== null)
      row.getCell(column).value = formula(`SUM(${letters}${HEADINGS_ROW + 1}:${letters}${last})`, result);
  }
  styleTotals(row);
}

function formula(expression: string, result: number | string | null): ExcelJS.CellFormulaValue {
  return { formula: expression, ...(result === null ? {} : { result }), date1904: false };
}

import type ExcelJS from "exceljs";
import type { BatchReport, Lang } from "../../../report/index.js";
import { text } from "../messages/index.js";
import type { ReportedRun } from "../reported-run.js";
import { batchesOf } from "../shares.js";
import { addSheet, amountValue, dateValue, fillSheet, textValue } from "./sheet-kit.js";

/** How many people each batch has by centre and by activity, and what they are granted; nobody by name. */
export function addPeopleSheet(
  workbook: ExcelJS.Workbook,
  { report }: ReportedRun,
  lang: Lang,
  head: { title: string; facts: string },
): void {
  const sheet = addSheet(workbook, lang, {
    ...head,
    name: text(lang, "sheetPeople"),
    columns: [
      { heading: text(lang, "number"), width: 7, kind: "count" },
      { heading: text(lang, "day"), width: 12, kind: "date" },
      { heading: text(lang, "workbook"), width: 34, kind: "long" },
      { heading: text(lang, "sheet"), width: 18, kind: "long" },
      { heading: text(lang, "by"), width: 14, kind: "text" },
      { heading: text(lang, "name"), width: 36, kind: "long" },
      { heading: text(lang, "count"), width: 10, kind: "count" },
      { heading: text(lang, "women"), width: 10, kind: "count" },
      { heading: text(lang, "total"), width: 17, kind: "amount" },
    ],
  });
  fillSheet(
    sheet,
    batchesOf(report).flatMap(({ file, batch }) => rowsOf(file, batch, lang)),
  );
}

function rowsOf(file: string, batch: BatchReport, lang: Lang): ExcelJS.CellValue[][] {
  const shares = [
    ...batch.byCentre.map((share) => ({ ...share, by: text(lang, "centre"), name: share.centre })),
    ...batch.byActivity.map((share) => ({ ...share, by: text(lang, "activity"), name: share.activity })),
  ];
  return shares.map(({ by, name, beneficiaries, women, total }) => [
    batch.number,
    dateValue(batch.date),
    textValue(file, lang),
    textValue(batch.sheet, lang),
    by,
    textValue(name, lang),
    beneficiaries,
    women,
    amountValue(total),
  ]);
}

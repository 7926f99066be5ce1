import type ExcelJS from "exceljs";
import type { Lang } from "../../../report/index.js";
import { text } from "../messages/index.js";
import type { ReportedRun } from "../reported-run.js";
import { skippedReason } from "../skipped-reason.js";
import { linkTo } from "./link-to.js";
import { addSheet, fillSheet, HEADINGS_ROW, LINK_FONT, linkValue, textValue } from "./sheet-kit.js";

/** One row a file that could not be read or was passed over: why, and what its sender can do. */
export function addUnreadableSheet(
  workbook: ExcelJS.Workbook,
  run: ReportedRun,
  lang: Lang,
  folder: string,
  head: { title: string; facts: string },
): void {
  const { report, skipped, base } = run;
  const sheet = addSheet(workbook, lang, {
    ...head,
    name: text(lang, "sheetUnreadable"),
    columns: [
      { heading: text(lang, "workbook"), width: 44, kind: "long" },
      { heading: text(lang, "code"), width: 18, kind: "text" },
      { heading: text(lang, "whatHappened"), width: 90, kind: "long" },
    ],
  });
  const unreadable = report.workbooks.flatMap(({ file, error }) =>
    error === null ? [] : [[file, error.code, error.message] as const],
  );
  const passedOver = skipped.map(
    ({ file, reason }) => [file, text(lang, "skippedOne"), skippedReason(lang, reason)] as const,
  );
  const last = fillSheet(
    sheet,
    [...unreadable, ...passedOver].map(([file, code, message]) => [
      linkValue(textValue(file, lang) ?? "", linkTo({ folder, base, file }, null)),
      code,
      textValue(message, lang),
    ]),
  );
  for (let row = HEADINGS_ROW + 1; row <= last; row++) sheet.getCell(row, 1).font = LINK_FONT;
}

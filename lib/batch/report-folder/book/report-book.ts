import ExcelJS from "exceljs";
import type { Lang } from "../../../report/index.js";
import type { ReportedRun } from "../reported-run.js";
import { addBatchesSheet } from "./batches-sheet.js";
import { addFindingsSheet } from "./findings-sheet.js";
import { finishBook } from "./finish-book.js";
import { addPeopleSheet } from "./people-sheet.js";
import { sheetContext } from "./sheet-context.js";
import { addUnreadableSheet } from "./unreadable-sheet.js";

/** The same run gives the same bytes: what the workbook says of its making is fixed. */
const MADE = new Date(Date.UTC(2017, 0, 1));

/** report.xlsx: the register as a workbook, with links that hold from `folder`. */
export async function reportBook(run: ReportedRun, lang: Lang, folder: string): Promise<Uint8Array> {
  const context = sheetContext(run, lang, folder);
  const workbook = new ExcelJS.Workbook();
  Object.assign(workbook, {
    creator: "minha",
    lastModifiedBy: "minha",
    created: MADE,
    modified: MADE,
    title: context.title,
  });
  addBatchesSheet(workbook, run, context);
  addPeopleSheet(workbook, run, context);
  addFindingsSheet(workbook, run, context);
  addUnreadableSheet(workbook, run, context);
  return finishBook(workbook);
}

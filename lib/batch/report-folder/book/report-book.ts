import { Writable } from "node:stream";
import ExcelJS from "exceljs";
import type { Lang } from "../../../report/index.js";
import type { ReportedRun } from "../reported-run.js";
import { addBatchesSheet } from "./batches-sheet.js";
import { addFindingsSheet } from "./findings-sheet.js";
import { madeByMinha } from "../../exceljs/made-by-minha.js";
import { ownPaper } from "../../exceljs/own-paper.js";
import { addPeopleSheet } from "./people-sheet.js";
import { sheetContext } from "./sheet-context.js";
import { addUnreadableSheet } from "./unreadable-sheet.js";

/** It is packed once, at the end. */
const UNPACKED = { store: true };

/**
 * report.xlsx: the register as a workbook, with links that hold from `folder`. exceljs writes rows as they are added and
 * keeps none, which takes half the time and the memory for a run with many findings.
 */
export async function reportBook(run: ReportedRun, lang: Lang, folder: string): Promise<Uint8Array> {
  const context = sheetContext(run, lang, folder);
  const chunks: Uint8Array[] = [];
  const stream = new Writable({
    write(chunk: Uint8Array, _, done) {
      chunks.push(chunk);
      done();
    },
  });
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: true,
    zip: UNPACKED,
  });
  Object.assign(workbook, madeByMinha(context.title));
  addBatchesSheet(workbook, run, context);
  addPeopleSheet(workbook, run, context);
  addFindingsSheet(workbook, run, context);
  addUnreadableSheet(workbook, run, context);
  await workbook.commit();
  return ownPaper(Buffer.concat(chunks));
}

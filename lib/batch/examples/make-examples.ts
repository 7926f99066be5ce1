import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ExcelJS from "exceljs";
import { withoutTimes } from "../exceljs/without-times.js";
import { announcementOf } from "./announcements.js";
import { batches2017 } from "./batches-2017.js";
import { defects } from "./defects.js";
import { rulesFiles } from "./rules-files.js";
import { arabicWords, frenchWords } from "./words.js";
import { writeBatch } from "./write-batch.js";

/** The day that the files say they were made on: the same script gives the same workbooks. */
const MADE = new Date("2017-10-12T00:00:00Z");

/** The three batches of 2017 in order. */
function cleanWorkbook(words = arabicWords): ExcelJS.Workbook {
  const workbook = newWorkbook();
  for (const batch of batches2017()) writeBatch(workbook, batch, words);
  return workbook;
}

/** What was announced of them, in both languages, by the name of its file. */
export async function announcements(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ["announcement-2017-ar.txt", await announcementOf(cleanWorkbook(arabicWords), "ar")],
    ["announcement-2017-fr.txt", await announcementOf(cleanWorkbook(frenchWords), "fr")],
  ]);
}

/** The same batches in French, with every defect of the list. */
function defectiveWorkbook(): ExcelJS.Workbook {
  const workbook = newWorkbook();
  for (const batch of batches2017()) {
    const places = writeBatch(workbook, batch, frenchWords);
    const sheet = workbook.getWorksheet(frenchWords.sheet(batch.number));
    if (sheet === undefined) continue;
    for (const defect of defects) if (defect.batch === batch.number) defect.commit(sheet, places, batch);
  }
  return workbook;
}

function newWorkbook(): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = "minha";
  workbook.created = MADE;
  workbook.modified = MADE;
  return workbook;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const templates = new URL("../../../templates/", import.meta.url);
  for (const [name, text] of rulesFiles()) writeFileSync(new URL(name, templates), text);
  const folder = new URL("../../../templates/examples/", import.meta.url);
  for (const [name, text] of await announcements()) writeFileSync(new URL(name, folder), text);
  for (const [name, workbook] of [
    ["batches-2017-clean.xlsx", cleanWorkbook()],
    ["batches-2017-defects.xlsx", defectiveWorkbook()],
  ] as const)
    writeFileSync(new URL(name, folder), withoutTimes(new Uint8Array(await workbook.xlsx.writeBuffer())));
}

import type ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The earliest day a zip can name, in the machine's own zone, since zips keep local times. */
const NO_TIME = new Date(1980, 0, 1);

/** exceljs takes a link to another workbook's cell for one inside this workbook, and then writes its target twice. */
const DOUBLED_TARGET = /(<hyperlink [^>]*r:id="[^"]*"[^>]*?) location="[^"]*"/g;

/** The bytes of a workbook that exceljs holds: the same for the same content, links as Excel understands them. */
export async function finishBook(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  for (const [name, bytes] of Object.entries(parts))
    if (/^xl\/worksheets\/sheet\d+\.xml$/.test(name))
      parts[name] = strToU8(strFromU8(bytes).replace(DOUBLED_TARGET, "$1"));
  return zipSync(parts, { mtime: NO_TIME, level: 6 });
}

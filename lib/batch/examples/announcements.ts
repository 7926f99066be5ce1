import type { Workbook } from "exceljs";
import { writeAnnouncement, type AnnouncementLang } from "../../announce/index.js";
import { checkWorkbook } from "../../report/index.js";
import { readXlsx } from "../../workbook/index.js";

/** The day after the last batch: all three have been handed out. */
const AS_OF = "2017-10-12";

/** The announcement of a workbook's batches, a paragraph each, as `minha announce` writes it. */
export async function announcementOf(workbook: Workbook, lang: AnnouncementLang): Promise<string> {
  const read = readXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()));
  if (read.kind === "refused") throw new Error(`the example cannot be read: ${read.code}`);
  const { batches } = checkWorkbook(read.snapshot, { asOf: AS_OF, lang });
  return `${batches.map((batch) => writeAnnouncement(batch, lang, { asOf: AS_OF })).join("\n\n")}\n`;
}

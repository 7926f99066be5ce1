import type ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { reportSettings } from "../../../workbook/index.js";

/** The earliest day a zip can name, in the machine's own zone, since zips keep local times. */
const NO_TIME = new Date(1980, 0, 1);

/** exceljs takes a link to another workbook's cell for one inside this workbook, and then writes its target twice. */
const DOUBLED_TARGET = /(<hyperlink [^>]*r:id="[^"]*"[^>]*?) location="[^"]*"/g;

/** It is packed once, at the end. */
const UNPACKED = { zip: { compression: "STORE" } } as const;

const RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
const SETTINGS = "customXml/item1.xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * The bytes of the report's workbook: the same for the same content, links as Excel understands them, and the settings part
 * that tells minha it is a report.
 */
export async function finishBook(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer(UNPACKED)));
  const change = (name: string, by: (xml: string) => string): void => {
    const bytes = parts[name];
    if (bytes === undefined) throw new Error(`exceljs wrote no ${name}`);
    parts[name] = strToU8(by(strFromU8(bytes)));
  };
  for (const name of Object.keys(parts)) {
    if (name.endsWith("/")) Reflect.deleteProperty(parts, name); // entries for folders, which a package has no use for
    if (/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) change(name, (xml) => xml.replace(DOUBLED_TARGET, "$1"));
  }
  const settings = `<Relationship Id="rIdMinha" Type="${OFFICE}/customXml" Target="../${SETTINGS}"/>`;
  change(RELATIONSHIPS, (xml) => xml.replace("</Relationships>", `${settings}</Relationships>`));
  parts[SETTINGS] = strToU8(
    `<?xml version="1.0" encoding="UTF-8"?>\n<minha xmlns="urn:minha:settings">${JSON.stringify(reportSettings)}</minha>`,
  );
  return zipSync(parts, { mtime: NO_TIME, level: 6 });
}

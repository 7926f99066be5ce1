import { strFromU8, strToU8, unzipSync } from "fflate";
import { reportSettings } from "../../workbook/index.js";
import { pack } from "./pack.js";

const RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
const SETTINGS = "customXml/item1.xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A report or a summary as exceljs wrote it, with the settings part that tells minha it is its own paper: the same bytes for the same content. */
export function ownPaper(written: Uint8Array): Uint8Array {
  const parts = unzipSync(written);
  const relationships = parts[RELATIONSHIPS];
  if (relationships === undefined) throw new Error(`exceljs wrote no ${RELATIONSHIPS}`);
  const settings = `<Relationship Id="rIdMinha" Type="${OFFICE}/customXml" Target="../${SETTINGS}"/>`;
  parts[RELATIONSHIPS] = strToU8(strFromU8(relationships).replace("</Relationships>", `${settings}</Relationships>`));
  parts[SETTINGS] = strToU8(
    `<?xml version="1.0" encoding="UTF-8"?>\n<minha xmlns="urn:minha:settings">${JSON.stringify(reportSettings)}</minha>`,
  );
  return pack(parts);
}

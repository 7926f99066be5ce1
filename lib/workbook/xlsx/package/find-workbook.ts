import type { OtherFile } from "../files/other-file.js";
import { refuse } from "../refusal.js";
import { isSpreadsheet } from "../xml/namespaces.js";
import { readXml } from "../xml/read-xml.js";
import type { ContentTypes } from "./content-types.js";
import type { Part, Parts } from "./open-package.js";
import { onlyOfType, partOf, readRelationships } from "./relationships.js";

/** .xlsx, .xlsm, and templates and add-ins of both. */
const WORKBOOK =
  /^application\/vnd\.(?:openxmlformats-officedocument\.spreadsheetml|ms-excel)\.(?:sheet|template|addin)(?:\.macroenabled)?\.main\+xml$/;
const XLSB = "application/vnd.ms-excel.sheet.binary.macroenabled.main";
const OTHERS: readonly (readonly [kind: OtherFile, type: RegExp])[] = [
  ["docx", /wordprocessingml|ms-word/],
  ["pptx", /presentationml|ms-powerpoint/],
  ["visio", /visio/],
];

/** The workbook part of a package: where its relationships lead, or else the part of that type. Refuses packages of other kinds. */
export function findWorkbook(parts: Parts, typeOf: ContentTypes): Part {
  const main = onlyOfType(readRelationships(parts, ""), "officeDocument");
  const related = main === undefined ? undefined : partOf(parts, main);
  const part = related ?? [...parts.values()].find((other) => WORKBOOK.test(typeOf(other)) || typeOf(other) === XLSB);
  if (part === undefined && main !== undefined) refuse("corrupt-zip", main.target, "the package lacks this part");
  if (part === undefined) refuse("not-a-workbook", null, "zip");
  const type = typeOf(part);
  if (WORKBOOK.test(type)) return part;
  if (type === XLSB) refuse("binary-xlsb", null);
  const other = OTHERS.find(([, test]) => test.test(type))?.[0];
  if (other === undefined && isWorkbook(part)) return part; // its type is missing or misspelt
  refuse("not-a-workbook", null, other ?? "zip");
}

function isWorkbook(part: Part): boolean {
  let found = false;
  readXml(part, {
    open({ uri, local }) {
      found = isSpreadsheet(uri) && local === "workbook";
      return "stop";
    },
  });
  return found;
}

import { rangeAddress, reportSettings } from "../../../lib/workbook/index.js";
import type { SheetPlan } from "../sheet-plan.js";
import { escaped, part } from "./xml.js";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OF_DOCUMENTS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const OF_PACKAGES = "http://schemas.openxmlformats.org/package/2006/relationships";
const CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const SETTINGS = "customXml/item1.xml";

/** The parts that hold a package of planned sheets together, by path: what is in it, and how its sheets are called. */
export function packageParts(plans: readonly SheetPlan[]): Readonly<Record<string, string>> {
  return {
    "[Content_Types].xml": part(
      `<Types xmlns="${CONTENT_TYPES}">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        contentType("xl/workbook.xml", "sheet.main") +
        contentType("xl/styles.xml", "styles") +
        plans.map((_, i) => contentType(sheetPath(i), "worksheet")).join("") +
        "</Types>",
    ),
    "_rels/.rels": relationships([relationship("rId1", "officeDocument", "xl/workbook.xml")]),
    "xl/_rels/workbook.xml.rels": relationships([
      ...plans.map((_, i) => relationship(`rId${i + 1}`, "worksheet", `/${sheetPath(i)}`)),
      relationship(`rId${plans.length + 1}`, "styles", "/xl/styles.xml"),
      relationship(`rId${plans.length + 2}`, "customXml", `/${SETTINGS}`),
    ]),
    // by it minha knows its own paper again: nobody submitted it
    [SETTINGS]: part(`<minha xmlns="urn:minha:settings">${JSON.stringify(reportSettings)}</minha>`),
    "xl/workbook.xml": workbookPart(plans),
  };
}

/** Where the sheet at a place, from zero, stands in the package. */
export function sheetPath(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

function workbookPart(plans: readonly SheetPlan[]): string {
  const sheets = plans.map(
    ({ name, hidden }, i) =>
      `<sheet name="${escaped(name)}" sheetId="${i + 1}"${hidden ? ' state="hidden"' : ""} r:id="rId${i + 1}"/>`,
  );
  const names = plans.flatMap(namesOf);
  return part(
    `<workbook xmlns="${MAIN}" xmlns:r="${OF_DOCUMENTS}">` +
      "<bookViews><workbookView/></bookViews>" +
      `<sheets>${sheets.join("")}</sheets>` +
      (names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`) +
      "</workbook>",
  );
}

/** Excel keeps the rows that a sheet repeats in print, and the range that it filters, as names. */
function namesOf({ name, print: { repeat }, filter }: SheetPlan, index: number): string[] {
  const sheet = `'${name.replaceAll("'", "''")}'`;
  const defined = (kind: string, range: string): string =>
    `<definedName name="_xlnm.${kind}" localSheetId="${index}"${kind === "_FilterDatabase" ? ' hidden="1"' : ""}>` +
    `${escaped(`${sheet}!${range}`)}</definedName>`;
  return [
    ...(filter === null
      ? []
      : [
          defined(
            "_FilterDatabase",
            rangeAddress(filter).replace(/([A-Z]+)(\d+)/g, (_, a: string, n: string) => `$${a}$${n}`),
          ),
        ]),
    ...(repeat === null ? [] : [defined("Print_Titles", `$${repeat.first}:$${repeat.last}`)]),
  ];
}

function contentType(path: string, kind: string): string {
  return `<Override PartName="/${path}" ContentType="${SPREADSHEET}.${kind}+xml"/>`;
}

function relationships(all: readonly string[]): string {
  return part(`<Relationships xmlns="${OF_PACKAGES}">${all.join("")}</Relationships>`);
}

function relationship(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OF_DOCUMENTS}/${kind}" Target="${target}"/>`;
}

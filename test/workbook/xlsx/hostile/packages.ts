import {
  contentTypesXml,
  goodPieces,
  packageOf,
  relationshipsXml,
  sheetXml,
  workbookXml,
  XML,
  type Pieces,
} from "../../../fixtures/xlsx-package.js";
import { GOOD, read, refused, sheets, utf16le, type OddFiles } from "./odd.js";

const SHEET = "xl/worksheets/sheet1.xml";
const RELS = "xl/_rels/workbook.xml.rels";
const types = goodPieces["[Content_Types].xml"];
const text = goodPieces[SHEET];

/** The good workbook as strict OOXML: the same names in other namespaces. */
function strict(content: string): string {
  return content
    .replaceAll(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
    )
    .replaceAll(
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "http://purl.oclc.org/ooxml/officeDocument/relationships",
    );
}

/** The good workbook with all parts moved. */
function moved(names: Readonly<Record<string, string>>, rels: string, root: string): Uint8Array {
  const changes: Record<string, string | null> = {};
  for (const [from, to] of Object.entries(names)) {
    changes[from] = null;
    changes[to] = goodPieces[from as keyof typeof goodPieces];
  }
  const entries = Object.entries(names).reduce((list, [from, to]) => list.replace(`"/${from}"`, `"/${to}"`), types);
  return packageOf({ ...changes, [RELS]: null, [rels]: root, "[Content_Types].xml": entries });
}

const two = (second: string, ...more: string[]): Pieces => ({
  "xl/workbook.xml": workbookXml(['<sheet name="Feuil1" sheetId="1" r:id="rId1"/>', second, ...more].join("")),
  [RELS]: relationshipsXml([
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "styles", "styles.xml"],
    ["rId3", "sharedStrings", "sharedStrings.xml"],
    ["rId4", "worksheet", "worksheets/sheet2.xml"],
    ["rId5", "chartsheet", "chartsheets/sheet1.xml"],
    ["rId6", "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet", "macrosheets/sheet1.xml"],
    ["rId7", "dialogsheet", "dialogsheets/sheet1.xml"],
    ["rId8", "worksheet", "http://example.org/a.xml", ' TargetMode="External"'],
  ]),
  "xl/worksheets/sheet2.xml": sheetXml('<row r="1"><c r="A1"><v>2</v></c></row>'),
});

const named = (name: string): string => workbookXml(`<sheet name="${name}" sheetId="1" r:id="rId1"/>`);

const macroSheet = (rows: string): string =>
  `${XML}<xm:macrosheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><sheetData>${rows}</sheetData></xm:macrosheet>`;

const other = (root: string): string =>
  `${XML}<${root} xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>`;

/** Packages laid out as Excel never would, and packages that lack something. */
export const packages: OddFiles = {
  "strict OOXML": read(
    packageOf(Object.fromEntries(Object.entries(goodPieces).map(([name, content]) => [name, strict(content)]))),
    GOOD,
  ),
  "parts elsewhere and called otherwise": read(
    packageOf({
      "_rels/.rels": relationshipsXml([["x", "officeDocument", "/data/book.dat"]]),
      "data/book.dat": goodPieces["xl/workbook.xml"],
      "xl/workbook.xml": null,
      [RELS]: null,
      "data/_rels/book.dat.rels": relationshipsXml([
        ["rId1", "worksheet", "../a/one.part"],
        ["rId2", "styles", "/a/look.part"],
        ["rId3", "sharedStrings", "words.part"],
      ]),
      [SHEET]: null,
      "a/one.part": text,
      "xl/styles.xml": null,
      "a/look.part": goodPieces["xl/styles.xml"],
      "xl/sharedStrings.xml": null,
      "data/words.part": goodPieces["xl/sharedStrings.xml"],
      "[Content_Types].xml": contentTypesXml({ "/data/book.dat": "sheet.main" }),
    }),
    GOOD,
  ),
  "names in other letters than their relationships": read(
    moved(
      { [SHEET]: "XL/Worksheets/Sheet1.XML", "xl/styles.xml": "xl/STYLES.xml" },
      "xl/_RELS/Workbook.xml.rels",
      goodPieces[RELS],
    ),
    GOOD,
  ),
  "backslashes in the zip": read(
    moved(
      { [SHEET]: "xl\\worksheets\\sheet1.xml", "xl/sharedStrings.xml": "xl\\sharedStrings.xml" },
      "xl\\_rels\\workbook.xml.rels",
      goodPieces[RELS],
    ),
    GOOD,
  ),
  "backslashes in a target": read(
    packageOf({ [RELS]: goodPieces[RELS].replace("worksheets/sheet1.xml", "worksheets\\sheet1.xml") }),
    GOOD,
  ),
  "dots in a target": read(
    packageOf({ [RELS]: goodPieces[RELS].replace("worksheets/sheet1.xml", "./../xl/worksheets/x/../sheet1.xml") }),
    GOOD,
  ),
  "more dots than folders in a target": read(
    packageOf({ [RELS]: goodPieces[RELS].replace("worksheets/sheet1.xml", "../../../xl/worksheets/sheet1.xml") }),
    GOOD,
  ),
  "absolute target": read(
    packageOf({ [RELS]: goodPieces[RELS].replace("worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml") }),
    GOOD,
  ),
  "absolute names in the zip": read(
    packageOf(
      Object.fromEntries(
        Object.entries(goodPieces).flatMap(([name, content]) => [
          [name, null],
          [`/${name}`, content],
        ]),
      ),
    ),
    GOOD,
  ),
  "spaces and Arabic in a part's name": read(
    packageOf({
      [SHEET]: null,
      "xl/worksheets/ورقة 1.xml": text,
      [RELS]: goodPieces[RELS].replace("sheet1.xml", "%D9%88%D8%B1%D9%82%D8%A9%201.xml"),
    }),
    GOOD,
  ),
  "target with a fragment": read(packageOf({ [RELS]: goodPieces[RELS].replace("sheet1.xml", "sheet1.xml#top") }), GOOD),
  "relationship ids under another prefix": read(
    packageOf({
      "xl/workbook.xml": goodPieces["xl/workbook.xml"]
        .replaceAll("r:id", "rel:id")
        .replaceAll("xmlns:r=", "xmlns:rel="),
    }),
    GOOD,
  ),
  "prefixed namespaces everywhere": read(
    packageOf({
      [SHEET]: text.replace('xmlns="', 'xmlns:x="').replaceAll(/<(\/?)(?=[a-z])/g, "<$1x:"),
      "xl/workbook.xml": goodPieces["xl/workbook.xml"]
        .replace('xmlns="', 'xmlns:x="')
        .replaceAll(/<(\/?)(?=[a-z])/g, "<$1x:"),
      "xl/sharedStrings.xml": goodPieces["xl/sharedStrings.xml"]
        .replace('xmlns="', 'xmlns:x="')
        .replaceAll(/<(\/?)(?=[a-z])/g, "<$1x:"),
      "xl/styles.xml": goodPieces["xl/styles.xml"]
        .replace('xmlns="', 'xmlns:x="')
        .replaceAll(/<(\/?)(?=[a-z])/g, "<$1x:"),
    }),
    GOOD,
  ),
  "workbook with macros": read(
    packageOf({
      "[Content_Types].xml": types.replace(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main",
        "application/vnd.ms-excel.sheet.macroEnabled.main",
      ),
    }),
    GOOD,
  ),
  template: read(packageOf({ "[Content_Types].xml": types.replace("sheet.main", "template.main") }), GOOD),
  "workbook with a type of no sense": read(
    packageOf({ "[Content_Types].xml": types.replace(/<Override PartName="\/xl\/workbook.xml"[^>]*>/, "") }),
    GOOD,
  ),
  "no relationships of the package": read(packageOf({ "_rels/.rels": null }), GOOD),
  "no styles at all, none used": read(
    packageOf({
      "xl/styles.xml": null,
      [RELS]: relationshipsXml([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId3", "sharedStrings", "sharedStrings.xml"],
      ]),
      [SHEET]: text.replace(' s="1"', ""),
    }),
    GOOD,
  ),
  "drawing, table and comments missing": read(
    packageOf({
      [SHEET]: text.replace(
        "</sheetData>",
        '</sheetData><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId3"/></tableParts>',
      ),
    }),
    GOOD,
  ),
  "all parts in UTF-16": read(
    packageOf(
      Object.fromEntries(
        Object.entries(goodPieces).map(([name, content]) => [
          name,
          utf16le(content.replace('encoding="UTF-8"', 'encoding="UTF-16"')),
        ]),
      ),
    ),
    GOOD,
  ),
  "chart, macro and dialog sheets": sheets(
    packageOf({
      ...two(
        '<sheet name="Graphique" sheetId="2" r:id="rId5"/>',
        '<sheet name="Macro" sheetId="3" r:id="rId6"/><sheet name="Dialogue" sheetId="4" r:id="rId7"/><sheet name="Feuil2" sheetId="5" r:id="rId4"/>',
      ),
      "xl/chartsheets/sheet1.xml": other("chartsheet"),
      "xl/macrosheets/sheet1.xml": macroSheet('<row r="1"><c r="A1"><v>3</v></c></row>'),
      "xl/dialogsheets/sheet1.xml": other("dialogsheet"),
    }),
    "Feuil1",
    "Macro", // its cells are read as any other's: nothing that the workbook lists is left out in silence
    "Feuil2",
  ),
  "sheet of cells under a chart sheet's relationship": sheets(
    packageOf({
      ...two('<sheet name="Feuil2" sheetId="2" r:id="rId5"/>'),
      "xl/chartsheets/sheet1.xml": sheetXml('<row r="1"><c r="A1"><v>2</v></c></row>'),
    }),
    "Feuil1",
    "Feuil2",
  ),
  "chart sheet whose part is missing": refused(
    packageOf(two('<sheet name="Graphique" sheetId="2" r:id="rId5"/>')),
    "corrupt-zip",
    { part: "chartsheets/sheet1.xml" },
  ),
  "chart sheet under a worksheet's relationship": sheets(
    packageOf({
      ...two('<sheet name="Graphique" sheetId="2" r:id="rId4"/>'),
      "xl/worksheets/sheet2.xml": other("chartsheet"),
    }),
    "Feuil1",
  ),
  "sheets named like prototypes": sheets(
    packageOf({
      "xl/workbook.xml": workbookXml(
        '<sheet name="__proto__" sheetId="1" r:id="rId1"/><sheet name="constructor" sheetId="2" r:id="rId4"/>',
      ),
      [RELS]: two("")[RELS] ?? "",
      "xl/worksheets/sheet2.xml": sheetXml(""),
    }),
    "__proto__",
    "constructor",
  ),
  "relationship called __proto__": read(
    packageOf({
      "xl/workbook.xml": workbookXml('<sheet name="Feuil1" sheetId="1" r:id="__proto__"/>'),
      [RELS]: goodPieces[RELS].replace("rId1", "__proto__"),
    }),
    GOOD,
  ),
  "sheet name with escapes and entities": sheets(
    packageOf({
      "xl/workbook.xml": workbookXml('<sheet name="L&apos;&#233;t&#xE9; &amp; _x0041_" sheetId="1" r:id="rId1"/>'),
    }),
    "L'été & A",
  ),

  "content types missing": refused(packageOf({ "[Content_Types].xml": null }), "corrupt-zip", {
    part: "[Content_Types].xml",
  }),
  "content types empty": refused(packageOf({ "[Content_Types].xml": "" }), "corrupt-xml", {
    part: "[Content_Types].xml",
  }),
  "workbook missing": refused(packageOf({ "xl/workbook.xml": null }), "corrupt-zip", { part: "xl/workbook.xml" }),
  "workbook's relationships missing": refused(packageOf({ [RELS]: null }), "corrupt-zip", { part: "xl/workbook.xml" }),
  "sheet missing": refused(packageOf({ [SHEET]: null }), "corrupt-zip", { part: "worksheets/sheet1.xml" }),
  "second sheet missing": refused(
    packageOf({ ...two('<sheet name="Feuil2" sheetId="2" r:id="rId4"/>'), "xl/worksheets/sheet2.xml": null }),
    "corrupt-zip",
    { part: "worksheets/sheet2.xml" },
  ),
  "sheet's relationship missing": refused(
    packageOf(two('<sheet name="Feuil2" sheetId="2" r:id="rId99"/>')),
    "corrupt-zip",
  ),
  "sheet without relationship": refused(packageOf(two('<sheet name="Feuil2" sheetId="2"/>')), "corrupt-xml", {
    part: "xl/workbook.xml",
  }),
  "target of 10,000 characters": refused(
    packageOf({ [RELS]: goodPieces[RELS].replace("sheet1.xml", "sheet1.xml".repeat(1_000)) }),
    "corrupt-zip",
    { part: `worksheets/${"sheet1.xml".repeat(1_000)}`.slice(0, 200) },
  ),
  "relationship id of 10,000 characters": refused(
    packageOf({ "xl/workbook.xml": goodPieces["xl/workbook.xml"].replace("rId1", "x".repeat(10_000)) }),
    "corrupt-zip",
    { what: `no relationship ${"x".repeat(1_000)}`.slice(0, 200) },
  ),
  "sheet name of 255 characters": sheets(packageOf({ "xl/workbook.xml": named("x".repeat(255)) }), "x".repeat(255)),
  "sheet name of 256 characters": refused(packageOf({ "xl/workbook.xml": named("x".repeat(256)) }), "corrupt-xml", {
    part: "xl/workbook.xml",
  }),
  "sheet outside the package": refused(
    packageOf(two('<sheet name="Feuil2" sheetId="2" r:id="rId8"/>')),
    "corrupt-zip",
    { part: "http://example.org/a.xml" },
  ),
  "sheet without name": refused(packageOf(two('<sheet sheetId="2" r:id="rId4"/>')), "corrupt-xml", {
    part: "xl/workbook.xml",
  }),
  "two sheets of one name": refused(packageOf(two('<sheet name="FEUIL1" sheetId="2" r:id="rId4"/>')), "corrupt-xml", {
    part: "xl/workbook.xml",
  }),
  "two sheets of one part": refused(packageOf(two('<sheet name="Copie" sheetId="2" r:id="rId1"/>')), "corrupt-xml"),
  "two relationships to one sheet": refused(
    packageOf({
      ...two('<sheet name="Copie" sheetId="2" r:id="rId4"/>'),
      [RELS]: (two("")[RELS] as string).replace("sheet2.xml", "sheet1.xml"),
    }),
    "corrupt-xml",
  ),
  "relationship id twice": refused(packageOf({ [RELS]: goodPieces[RELS].replace("rId2", "rId1") }), "corrupt-xml", {
    part: RELS,
  }),
  "alternatives among the sheets": refused(
    packageOf({
      "xl/workbook.xml": workbookXml(
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Fallback><sheet name="B" sheetId="2" r:id="rId4"/></mc:Fallback></mc:AlternateContent><sheet name="A" sheetId="1" r:id="rId1"/>',
      ),
    }),
    "corrupt-xml",
    { part: "xl/workbook.xml" },
  ),
  "date system in alternatives": refused(
    packageOf({
      "xl/workbook.xml": workbookXml('<sheet name="A" sheetId="1" r:id="rId1"/>', {
        before:
          '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15"><workbookPr date1904="1"/></mc:Choice></mc:AlternateContent>',
      }),
    }),
    "corrupt-xml",
    { part: "xl/workbook.xml" },
  ),
  "path in alternatives, as Excel writes it": sheets(
    packageOf({
      "xl/workbook.xml": workbookXml('<sheet name="A" sheetId="1" r:id="rId1"/>', {
        before:
          '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15"><x15ac:absPath xmlns:x15ac="urn:x" url="C:"/></mc:Choice></mc:AlternateContent>',
      }),
    }),
    "A",
  ),
  "two workbooks": refused(
    packageOf({
      "_rels/.rels": relationshipsXml([
        ["rId1", "officeDocument", "xl/workbook.xml"],
        ["rId2", "officeDocument", "xl/other.xml"],
      ]),
      "xl/other.xml": goodPieces["xl/workbook.xml"],
    }),
    "corrupt-zip",
    { part: "xl/other.xml" },
  ),
  "two lists of shared texts": refused(
    packageOf({
      [RELS]: relationshipsXml([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "styles", "styles.xml"],
        ["rId3", "sharedStrings", "sharedStrings.xml"],
        ["rId4", "sharedStrings", "more.xml"],
      ]),
      "xl/more.xml": goodPieces["xl/sharedStrings.xml"].replace("Nom", "Total"),
    }),
    "corrupt-zip",
    { part: "more.xml" },
  ),
  "no sheets": refused(packageOf({ "xl/workbook.xml": workbookXml("") }), "corrupt-xml", { part: "xl/workbook.xml" }),
  "workbook of another root": refused(packageOf({ "xl/workbook.xml": other("worksheet") }), "corrupt-xml", {
    part: "xl/workbook.xml",
  }),
  "workbook without namespace": refused(
    packageOf({ "xl/workbook.xml": "<workbook><sheets/></workbook>" }),
    "corrupt-xml",
  ),
  "sheet of another root": refused(packageOf({ [SHEET]: other("styleSheet") }), "corrupt-xml", { part: SHEET }),
  "sheet without namespace": refused(packageOf({ [SHEET]: "<worksheet><sheetData/></worksheet>" }), "corrupt-xml", {
    part: SHEET,
  }),
  "sheet of no bytes": refused(packageOf({ [SHEET]: "" }), "corrupt-xml", { part: SHEET }),
  "shared texts missing": refused(packageOf({ "xl/sharedStrings.xml": null }), "corrupt-zip", {
    part: "sharedStrings.xml",
  }),
  "shared texts without relationship": refused(
    packageOf({ [RELS]: goodPieces[RELS].replace(/<Relationship Id="rId3"[^>]*>/, "") }),
    "corrupt-zip",
    { part: "xl/sharedStrings.xml" },
  ),
  "shared texts of another root": refused(packageOf({ "xl/sharedStrings.xml": other("styleSheet") }), "corrupt-xml", {
    part: "xl/sharedStrings.xml",
  }),
  "styles missing": refused(packageOf({ "xl/styles.xml": null }), "corrupt-zip", { part: "styles.xml" }),
  "styles of another root": refused(packageOf({ "xl/styles.xml": other("sst") }), "corrupt-xml", {
    part: "xl/styles.xml",
  }),
};

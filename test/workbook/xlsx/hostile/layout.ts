import { packageOf, sheetOf, storedSheetOf, sheetXml, workbookXml } from "../../../fixtures/xlsx-package.js";
import { read, refused, type OddFiles } from "./odd.js";

const SHEET = "xl/worksheets/sheet1.xml";
const cells = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>';
const merged = (...ranges: string[]): Uint8Array =>
  sheetOf(cells, { after: `<mergeCells>${ranges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>` });
const all = { A1: 1, B1: 2, A2: 3 };
const broken = (bytes: Uint8Array) => refused(bytes, "corrupt-xml", { part: SHEET });
const millionMerges = Array.from({ length: 1_000_000 }, (_, i) => `<mergeCell ref="D${i + 1}:E${i + 1}"/>`).join("");
const names = Array.from({ length: 8 }, (_, i) => `<definedName name="n${i}">Feuil1!$A:$XFD</definedName>`).join("");

/** What stands around the cells: merges, columns, and what covers whole sheets, which must cost nothing. */
export const layout: OddFiles = {
  "merge of two cells": read(merged("A1:B1"), { A1: 1, A2: 3 }),
  "merge over the whole sheet": read(merged("A1:XFD1048576"), { A1: 1 }),
  "merge over whole columns": read(merged("A1:A1048576"), { A1: 1, B1: 2 }),
  "merge declared twice": read(merged("A1:B1", "A1:B1"), { A1: 1, A2: 3 }),
  "merge with $": read(merged("$A$1:$B$1"), { A1: 1, A2: 3 }),
  "merge of one cell": read(merged("A1:A1", "B1"), all),
  "merge upside down": read(merged("B2:A1"), { A1: 1 }),
  "a million merges": read(sheetOf(cells, { after: `<mergeCells>${millionMerges}</mergeCells>` }), all),
  "merges that overlap": broken(merged("A1:B1", "B1:C2")),
  "merge within a merge": broken(merged("A1:C3", "B2:B3")),
  "merges that overlap far below the cells": broken(merged("A100:B101", "B101:C101")),
  "merge without range": broken(sheetOf(cells, { after: "<mergeCells><mergeCell/></mergeCells>" })),
  "merge of no sense": broken(merged("A1:")),
  "merge beyond the sheet": broken(merged("A1:XFE2")),
  "merge of a column alone": broken(merged("A:B")),
  "columns over the whole sheet": read(
    sheetOf(cells, { before: '<cols><col min="1" max="16384" width="9" style="1" customWidth="1"/></cols>' }),
    all,
  ),
  "100,000 definitions of columns": read(
    storedSheetOf(cells, { before: `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(100_000)}</cols>` }),
    all,
  ),
  "hidden columns without numbers": broken(sheetOf(cells, { before: '<cols><col hidden="1"/></cols>' })),
  "validations over the whole sheet": read(
    sheetOf(cells, {
      after: `<dataValidations>${'<dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation>'.repeat(1_000)}</dataValidations>`,
    }),
    all,
  ),
  "conditional formats over the whole sheet": read(
    sheetOf(cells, {
      after:
        '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="iconSet" priority="1"><iconSet iconSet="3Arrows"><cfvo type="percent" val="0"/></iconSet></cfRule></conditionalFormatting>',
    }),
    all,
  ),
  "names of whole columns": read(
    packageOf({
      [SHEET]: sheetXml(cells),
      "xl/workbook.xml": workbookXml('<sheet name="Feuil1" sheetId="1" r:id="rId1"/>', {
        after: `<definedNames>${names}</definedNames>`,
      }),
    }),
    all,
  ),
  "dimension that lies": read(sheetOf(cells, { before: '<dimension ref="A1:XFD1048576"/>' }), all),
  "filter of no sense": read(sheetOf(cells, { after: '<autoFilter ref="A:C"/>' }), all),
  "a million empty rows": read(storedSheetOf(`${cells}${"<row/>".repeat(1_000_000)}`), all),
  "rows without end": broken(storedSheetOf("<row/>".repeat(1_048_577))),
  "empty sheet": read(sheetOf(""), {}),
  "sheet without cells": read(packageOf({ [SHEET]: sheetXml("").replace("<sheetData></sheetData>", "") }), {}),
};

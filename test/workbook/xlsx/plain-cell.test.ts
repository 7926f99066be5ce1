import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readXlsx } from "../../../lib/workbook/index.js";
import { packageOf, sheetXml } from "../../fixtures/xlsx-package.js";

/** Cells as nearly all writers write them, and such as look like them: what is read ahead and what is left to the reader of all XML. */
const cell = fc.record({
  column: fc.integer({ min: 1, max: 26 }),
  style: fc.constantFrom("", ' s="0"', ' s="1"', ' s="01"', ' s="99"', ' s="-1"'),
  type: fc.constantFrom("", ' t="s"', ' t="n"', ' t="str"', ' t="b"'),
  value: fc.constantFrom(
    "0",
    "1",
    "2",
    "99",
    "-1",
    "18838.91",
    "1e3",
    "1.",
    "007",
    "",
    "1 ",
    "x",
    "&#49;",
    "123456789012345678",
  ),
  end: fc.constantFrom("</v></c>", "</v ></c>", "</v></c >", "</v><f>A1</f></c>"),
});

interface Spelled {
  readonly column: number;
  readonly style: string;
  readonly type: string;
  readonly value: string;
  readonly end: string;
}

function rowsOf(cells: readonly Spelled[], space: string): string {
  const written = cells.map(
    ({ column, style, type, value, end }, i) =>
      `<c${space} r="${String.fromCharCode(64 + column)}${1 + (i >> 2)}"${style}${type}><v>${value}${end}`,
  );
  const rows: string[] = [];
  for (let i = 0; i < written.length; i += 4)
    rows.push(`<row r="${1 + (i >> 2)}">${written.slice(i, i + 4).join("")}</row>`);
  return rows.join("");
}

describe("cells read ahead from their bytes", () => {
  it("are what the reader of all XML makes of them when a space more keeps it from reading ahead", () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 12 }), (cells) => {
        const read = (space: string) =>
          readXlsx(packageOf({ "xl/worksheets/sheet1.xml": sheetXml(rowsOf(cells, space)) }));
        expect(read("")).toEqual(read(" "));
      }),
      { numRuns: 400 },
    );
  });
});

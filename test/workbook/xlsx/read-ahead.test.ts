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
  isBlank: fc.boolean(),
});

/** What rows say of themselves, nearly always the same as the one before. */
const row = fc.record({
  number: fc.constantFrom("", "", "", "0", "1", "3", "0004", "x", "12345678", "&#53;"),
  says: fc.constantFrom(
    "",
    ' spans="1:15"',
    ' spans="1:15"',
    ' hidden="1"',
    ' hidden="0"',
    ' ht="0"',
    ' r="2"',
    ' xmlns:a="b"',
    ' a:b="1"',
  ),
  end: fc.constantFrom("</row>", "</row>", "</row\n>", " </row>"),
});

interface Spelled {
  readonly column: number;
  readonly style: string;
  readonly type: string;
  readonly value: string;
  readonly end: string;
  readonly isBlank: boolean;
}

interface SpelledRow {
  readonly number: string;
  readonly says: string;
  readonly end: string;
}

/** Four cells a row; `space` stands where nobody writes one, in the tags of cells and rows. */
function rowsOf(cells: readonly Spelled[], spelled: readonly SpelledRow[], space: string): string {
  const written = cells.map(({ column, style, type, value, end, isBlank }, i) => {
    const opened = `<c${space} r="${String.fromCharCode(64 + column)}${1 + (i >> 2)}"${style}`;
    return isBlank ? `${opened}/>` : `${opened}${type}><v>${value}${end}`;
  });
  const rows = spelled.map(({ number, says, end }, i) => {
    const own = number === "" ? String(i + 1) : number;
    return `<row${space} r="${own}"${says}>${written.slice(i * 4, i * 4 + 4).join("")}${end}`;
  });
  return rows.join("");
}

const PLAIN_ROWS: readonly SpelledRow[] = [1, 2, 3].map(() => ({ number: "", says: "", end: "</row>" }));

/** What is read ahead, and the same by the reader of all XML, since a space more keeps it from reading ahead. */
const bothWays = (cells: readonly Spelled[], rows: readonly SpelledRow[]) =>
  ["", " "].map((space) => readXlsx(packageOf({ "xl/worksheets/sheet1.xml": sheetXml(rowsOf(cells, rows, space)) })));

describe("cells read ahead from their bytes", () => {
  it("are what the reader of all XML makes of them", () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 12 }), (cells) => {
        const [ahead, all] = bothWays(cells, PLAIN_ROWS);
        expect(ahead).toEqual(all);
      }),
      { numRuns: 400 },
    );
  });
});

describe("rows read ahead from their bytes", () => {
  const usual = { style: "", type: "", value: "1", end: "</v></c>" };
  const four = [1, 2, 3, 4].map((column) => ({ ...usual, column, isBlank: column === 2 }));

  it("are what the reader of all XML makes of them", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), fc.integer({ min: 0, max: 24 }), (rows, filled) => {
        const cells = Array.from({ length: filled }, (_, i) => ({
          ...usual,
          column: (i % 4) + 1,
          isBlank: i % 3 === 0,
        }));
        const [ahead, all] = bothWays(cells, rows);
        expect(ahead).toEqual(all);
      }),
      { numRuns: 600 },
    );
  });

  it("are hidden as the row before them is that says the same", () => {
    const hidden = { number: "", says: ' hidden="1"', end: "</row>" };
    const [ahead] = bothWays([...four, ...four, ...four], [hidden, hidden, ...PLAIN_ROWS.slice(0, 1)]);
    const rows = ahead?.kind === "snapshot" ? ahead.snapshot.sheets[0]?.rows : [];
    expect(rows?.map((own) => [own.row, own.hidden, own.cells.length])).toEqual([
      [1, true, 3],
      [2, true, 3],
      [3, false, 3],
    ]);
  });
});

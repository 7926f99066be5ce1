import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readXlsx } from "../../../lib/workbook/index.js";
import { goodPieces, packageFiles, packageOf, sheetXml } from "../../fixtures/xlsx-package.js";
import { zip } from "../../fixtures/zip.js";

const stored = zip(packageFiles().map((file) => ({ ...file, method: 0 })));
const packed = packageOf();

function isAnswered(bytes: Uint8Array): boolean {
  const reading = readXlsx(bytes);
  return reading.kind === "snapshot" ? reading.snapshot.sheets.length > 0 : reading.code.length > 0;
}

describe("whatever happens to a file, reading it gives a snapshot or a code", () => {
  it.each([
    ["compressed", packed],
    ["stored", stored],
  ])("bytes changed in a %s package", (_, good) => {
    const change = fc.tuple(fc.nat(good.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const bytes = good.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        expect(isAnswered(bytes)).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it("cut, doubled and mixed", () => {
    const at = fc.nat(packed.length);
    fc.assert(
      fc.property(at, at, at, (a, b, c) => {
        const pieces = [packed.slice(0, a), packed.slice(Math.min(b, c), Math.max(b, c)), packed.slice(a)];
        expect(isAnswered(new Uint8Array(Buffer.concat(pieces)))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("no byte of a stored part changes unseen: the checksum tells", () => {
    const name = "xl/worksheets/sheet1.xml";
    const start = Buffer.from(stored).indexOf("<sheetData>");
    fc.assert(
      fc.property(fc.nat(150), fc.integer({ min: 1, max: 255 }), (offset, difference) => {
        const bytes = stored.slice();
        bytes[start + offset] = (bytes[start + offset] ?? 0) ^ difference;
        const reading = readXlsx(bytes);
        expect(reading).toMatchObject({ kind: "refused", part: name });
      }),
      { numRuns: 300 },
    );
  });

  it("parts with characters taken out and put in", () => {
    const names = Object.keys(goodPieces) as (keyof typeof goodPieces)[];
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.nat(2_000),
        fc.nat(12),
        fc.constantFrom("", "<", ">", '"', "&", "/", "\0", "<!DOCTYPE a>", "xmlns:", "]]>", "1", "\ud83d\ude00"),
        (part, at, length, insert) => {
          const text = goodPieces[part];
          const from = at % text.length;
          expect(isAnswered(packageOf({ [part]: text.slice(0, from) + insert + text.slice(from + length) }))).toBe(
            true,
          );
        },
      ),
      { numRuns: 600 },
    );
  });

  it("cells of any shape", () => {
    const attribute = fc.constantFrom(
      'r="A1"',
      'r="XFD1"',
      'r=""',
      't="s"',
      't="d"',
      't="b"',
      't="e"',
      't="str"',
      't="inlineStr"',
      's="1"',
      's="-0"',
      's="99"',
      't=""',
    );
    const content = fc.constantFrom(
      "<v>1</v>",
      "<v>-</v>",
      "<v/>",
      "<f>A1</f>",
      '<f t="shared" si="0"/>',
      '<f t="shared" si="0" ref="A1:B2">A1</f>',
      '<f t="array"/>',
      "<is/>",
      "<is><t>x</t></is>",
      "<is><r/></is>",
      "x",
      "<v>2017-01-01</v>",
    );
    const cell = fc
      .tuple(fc.uniqueArray(attribute, { maxLength: 3, selector: (a) => a[0] }), fc.array(content, { maxLength: 3 }))
      .map(([attributes, inner]) => `<c ${attributes.join(" ")}>${inner.join("")}</c>`);
    const row = fc.array(cell, { maxLength: 3 }).map((cells) => `<row>${cells.join("")}</row>`);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 3 }), (rows) => {
        expect(isAnswered(packageOf({ "xl/worksheets/sheet1.xml": sheetXml(rows.join("")) }))).toBe(true);
      }),
      { numRuns: 600 },
    );
  });
});

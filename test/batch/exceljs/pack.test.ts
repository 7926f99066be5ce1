import { strToU8, unzipSync } from "fflate";
import { expect, it } from "vitest";
import { pack } from "../../../lib/batch/exceljs/pack.js";

const parts = {
  "xl/workbook.xml": strToU8("<workbook>".repeat(500)),
  "_rels/.rels": strToU8("<Relationships/>"),
  "xl/ورقة.xml": new Uint8Array(),
  "[Content_Types].xml": strToU8("<Types/>"),
};

it("packs the parts by their names, what the package holds first, and gives them back", () => {
  const read = unzipSync(pack(parts));
  expect(Object.keys(read)).toEqual(["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/ورقة.xml"]);
  expect(read).toEqual(parts);
});

it("is smaller than what it packs, and the same for the same parts in any order and at any time", () => {
  const reversed = Object.fromEntries(Object.entries(parts).reverse());
  expect(pack(parts).length).toBeLessThan(1000);
  expect(pack(reversed)).toEqual(pack(parts));
});

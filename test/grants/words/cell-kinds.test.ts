import { expect, it } from "vitest";
import { allKinds, couldBe, createLexicon, kindsOfCell } from "../../../lib/grants/words/index.js";
import type { Cell } from "../../../lib/workbook/index.js";

const lexicon = createLexicon();

/** What a cell could be, in the order of the contents. */
function told(cell: Pick<Cell, "kind" | "value"> & { readonly format?: string }): string[] {
  const whole = { column: 1, formula: null, format: null, ...cell } as Cell;
  const kinds = kindsOfCell(whole, lexicon);
  return allKinds.filter((content) => couldBe(kinds, content));
}

it.each<[number, string[]]>([
  [0, ["money", "count"]],
  [1, ["count", "order", "tick"]],
  [99, ["count", "order"]],
  [100, ["money", "count", "order"]],
  [1949, ["money", "count", "order"]],
  [1950, ["count", "order"]], // a year
  [2000, ["money", "count", "order"]], // an amount as often as a year
  [2040, ["count", "order"]],
  [9999, ["money", "count", "order"]],
  [10_000, ["money"]],
  [250.5, ["money"]],
  [-3, ["money"]],
  [612_345_678, ["money", "phone"]], // a telephone number without its zero
  [412_345_678, ["money"]],
  [1e9, ["money"]],
  [1e9 + 1, ["rib"]],
])("the number %d could be %j", (value, kinds) => {
  expect(told({ kind: "number", value })).toEqual(kinds);
});

it.each<[string, number, string[]]>([
  ["dd/mm/yyyy", 43_006, ["date"]],
  ["0%", 0.25, []],
  ["#,##0.00", 612_345_678, ["money"]],
])("a number in the format %s could be %j", (format, value, kinds) => {
  expect(told({ kind: "number", value, format })).toEqual(kinds);
});

it.each<[string, string[]]>([
  ["  ", []],
  ["AB123456", ["cin"]],
  ["007780001234567890123412", ["rib"]],
  ["MA64 0077 8000 1234 5678 9012 3412", ["rib"]],
  ["06 12 34 56 78", ["phone"]],
  ["+212612345678", ["phone"]],
  ["28/09/2017", ["date"]],
  ["12", ["count", "order"]],
  ["12.345,67 DH", ["money"]],
  ["١٢٣٤٥", ["money"]],
  ["Première", ["order", "text"]],
  ["أنثى", ["sex"]],
  ["نعم", ["answer"]],
  ["x", ["answer", "tick"]],
  ["Salé", ["centre", "text"]],
  ["El Idrissi-Ouali Fatima", ["name", "text"]],
  ["عبد الله بنعلي", ["name", "text"]],
  ["BENNANI Fatima (BK123456)", ["name", "text"]],
  ["Machine à coudre, 2 aiguilles", ["text"]],
])("the text %j could be %j", (value, kinds) => {
  expect(told({ kind: "text", value })).toEqual(kinds);
});

it("a tick is an answer, and a fault says nothing of its column", () => {
  expect(told({ kind: "boolean", value: true })).toEqual(["answer"]);
  expect(told({ kind: "error", value: "#REF!" })).toEqual([]);
  expect(told({ kind: "uncalculated", value: null })).toEqual([]);
});

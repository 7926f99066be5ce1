import { expect, it } from "vitest";
import { a1Column } from "../../lib/rules/place.js";

it.each<[string, number[], string]>([
  ["one cell", [5], "C5"],
  ["a stretch", [5, 6, 7], "C5:C7"],
  ["stretches and cells", [5, 6, 9, 11, 12], "C5:C6, C9, C11:C12"],
  ["no cell", [], ""],
])("names %s of a column", (_, rows, said) => {
  expect(a1Column(rows, 3)).toBe(said);
});

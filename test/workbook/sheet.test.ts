import { describe, expect, it } from "vitest";
import {
  cellAt,
  cellText,
  isFilled,
  isHiddenColumn,
  mergeAt,
  rowAt,
  type Cell,
  type Sheet,
} from "../../lib/workbook/index.js";

const plain = { formula: null, format: null };
const text = (column: number, value: string): Cell => ({ kind: "text", value, column, ...plain });

/** Rows 1, 2, 5 and 9; columns with gaps; D to E hidden; B5:C9 merged. */
const sheet: Sheet = {
  name: "Feuil1",
  visibility: "visible",
  rightToLeft: false,
  rows: [
    { row: 1, hidden: false, cells: [text(1, "a1"), text(2, "b1"), text(7, "g1")] },
    { row: 2, hidden: true, cells: [] },
    { row: 5, hidden: false, cells: [text(2, "b5"), text(5, "e5")] },
    { row: 9, hidden: false, cells: [text(1, "a9")] },
  ],
  merges: [{ top: 5, left: 2, bottom: 9, right: 3 }],
  hiddenColumns: [{ first: 4, last: 5 }],
  filter: null,
};

describe("a cell by its row and column", () => {
  it.each([
    [1, 1, "a1"],
    [1, 2, "b1"],
    [1, 7, "g1"],
    [5, 2, "b5"],
    [5, 5, "e5"],
    [9, 1, "a9"],
  ])("row %i, column %i", (row, column, value) => {
    expect(cellAt(sheet, row, column)).toMatchObject({ value, column });
  });

  it.each([
    [1, 3], // between two cells
    [1, 8], // after the last
    [2, 1], // a row without cells
    [3, 1], // a row that is absent
    [10, 1], // after the last row
    [0, 1],
  ])("is undefined where nothing stands: row %i, column %i", (row, column) => {
    expect(cellAt(sheet, row, column)).toBeUndefined();
  });
});

it("a row is found though rows before it are absent, and hidden ones are there", () => {
  expect([1, 2, 3, 5, 8, 9].map((number) => rowAt(sheet, number)?.row ?? null)).toEqual([1, 2, null, 5, null, 9]);
  expect(rowAt(sheet, 2)?.hidden).toBe(true);
});

it("a merge covers its corners and nothing beside them", () => {
  expect(mergeAt(sheet, 5, 2)).toBe(sheet.merges[0]);
  expect(mergeAt(sheet, 9, 3)).toBe(sheet.merges[0]);
  expect([mergeAt(sheet, 4, 2), mergeAt(sheet, 10, 2), mergeAt(sheet, 5, 4)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

it("hidden columns are hidden from the first to the last", () => {
  expect([3, 4, 5, 6].map((column) => isHiddenColumn(sheet, column))).toEqual([false, true, true, false]);
});

describe("what a cell shows and holds", () => {
  it.each<[string, Cell | undefined, string, boolean]>([
    ["nothing", undefined, "", false],
    ["spaces alone", text(1, " \u00a0"), " \u00a0", false],
    ["an Arabic text", text(1, "\u0633\u0644\u0627"), "\u0633\u0644\u0627", true],
    ["a number", { kind: "number", value: 0, column: 1, ...plain }, "0", true],
    ["a boolean", { kind: "boolean", value: false, column: 1, ...plain }, "FALSE", true],
    ["an error", { kind: "error", value: "#REF!", column: 1, ...plain }, "#REF!", true],
    [
      "a formula without a result",
      { kind: "uncalculated", value: null, column: 1, formula: "A1", format: null },
      "",
      true,
    ],
  ])("%s", (_, cell, shown, filled) => {
    expect(cellText(cell)).toBe(shown);
    expect(isFilled(cell)).toBe(filled);
  });
});

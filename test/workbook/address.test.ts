import { describe, expect, it } from "vitest";
import { address, columnLetters, contains, parseRange, rangeAddress } from "../../lib/workbook/index.js";

describe("address", () => {
  it.each([
    [1, 1, "A1"],
    [12, 8, "H12"],
    [3, 26, "Z3"],
    [3, 27, "AA3"],
    [3, 702, "ZZ3"],
    [1_048_576, 16_384, "XFD1048576"], // the last cell of a sheet
  ])("of row %i and column %i is %s", (row, column, a1) => {
    expect(address(row, column)).toBe(a1);
    expect(parseRange(a1)).toEqual({ top: row, left: column, bottom: row, right: column });
  });

  it("has no letters for a column before A", () => {
    expect(columnLetters(0)).toBe("");
  });
});

describe("rangeAddress", () => {
  it.each([
    [{ top: 7, left: 2, bottom: 32, right: 11 }, "B7:K32"],
    [{ top: 7, left: 2, bottom: 7, right: 2 }, "B7"],
  ])("%o is %s", (range, a1) => {
    expect(rangeAddress(range)).toBe(a1);
    expect(parseRange(a1)).toEqual(range);
  });
});

describe("parseRange", () => {
  it.each(["$B$7:$K$32", "b7:k32", "K32:B7", "B32:K7"])("reads %s as B7:K32", (reference) => {
    expect(parseRange(reference)).toEqual({ top: 7, left: 2, bottom: 32, right: 11 });
  });

  it.each(["", "B", "7", "B:K", "7:32", "B0", "ABCD1", "Feuil1!B7", "B7:", "B7 K32"])("takes %j for none", (text) => {
    expect(parseRange(text)).toBeNull();
  });
});

it("contains takes the corners in", () => {
  const range = { top: 7, left: 2, bottom: 32, right: 11 };
  expect([contains(range, 7, 2), contains(range, 32, 11)]).toEqual([true, true]);
  expect([contains(range, 6, 2), contains(range, 33, 11), contains(range, 7, 1), contains(range, 7, 12)]).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contains, mergeAt, mergesOver, type Range, type Sheet } from "../../lib/workbook/index.js";

function sheetWith(merges: readonly Range[]): Sheet {
  return {
    name: "Feuil1",
    visibility: "visible",
    rightToLeft: false,
    rows: [],
    merges,
    hiddenColumns: [],
    filter: null,
  };
}

describe("merges by their rows", () => {
  it("a tall merge among many small ones", () => {
    const tall = { top: 1, left: 1, bottom: 1_048_576, right: 1 };
    const small = Array.from({ length: 5_000 }, (_, i) => ({ top: i + 1, left: 3, bottom: i + 1, right: 4 }));
    const sheet = sheetWith([tall, ...small]);
    expect(mergesOver(sheet, 4_000)).toEqual([tall, { top: 4_000, left: 3, bottom: 4_000, right: 4 }]);
    expect(mergeAt(sheet, 700_000, 1)).toBe(tall);
    expect(mergeAt(sheet, 700_000, 3)).toBeUndefined();
  });

  it("the same ones as looking at each, in whatever order they are listed and asked", () => {
    const range = fc
      .tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 9 }), fc.nat(20), fc.nat(3))
      .map(([top, left, down, right]): Range => ({ top, left, bottom: top + down, right: left + right }));
    fc.assert(
      fc.property(
        fc.array(range, { maxLength: 12 }),
        fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 9 }),
        (merges, rows) => {
          const sheet = sheetWith(merges);
          for (const row of rows) {
            const expected = merges.filter((merge) => contains(merge, row, merge.left));
            expect(new Set(mergesOver(sheet, row))).toEqual(new Set(expected));
          }
        },
      ),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inSheet, sheetNamer } from "../../../lib/report/summary/sheet-names.js";

describe("sheetNamer", () => {
  it("numbers a name that is taken, whatever its case", () => {
    const name = sheetNamer();
    expect(["Tranche 1", "tranche 1", "Tranche 1"].map(name)).toEqual(["Tranche 1", "tranche 1 (2)", "Tranche 1 (3)"]);
  });

  it.each([
    ["Lot 1/2: [a]", "Lot 1 2 a"],
    ["'Lot'", "Lot"],
    ["", "–"],
    ["History", "History (2)"],
  ])("makes %j a name that Excel takes", (wanted, name) => {
    expect(sheetNamer()(wanted)).toBe(name);
  });

  it("gives different names of 1 to 31 allowed characters for any wishes", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 60 }), { maxLength: 20 }), (wishes) => {
        const names = wishes.map(sheetNamer());
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) expect(name).toMatch(/^(?!')[^\\/?*[\]:]{1,31}$/);
      }),
    );
  });
});

describe("inSheet", () => {
  it("quotes the name in a formula", () => {
    expect(inSheet("L'an 1", "F18")).toBe("'L''an 1'!F18");
  });
});

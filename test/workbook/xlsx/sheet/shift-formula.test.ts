import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shifting } from "../../../../lib/workbook/xlsx/sheet/shift-formula.js";

function shiftFormula(formula: string, rows: number, columns: number): string {
  return shifting(formula)(rows, columns);
}

describe("a shared formula as another cell reads it", () => {
  it.each([
    // formula, rows down, columns right, as read there
    ["A1", 1, 1, "B2"],
    ["$A1+A$1+$A$1", 1, 1, "$A2+B$1+$A$1"],
    ["SUM(A1:B2)", 2, 0, "SUM(A3:B4)"],
    ["SUM($A$1:A1)", 5, 0, "SUM($A$1:A6)"],
    ["SUM(A:A)", 3, 1, "SUM(B:B)"],
    ["SUM($A:C)", 3, 1, "SUM($A:D)"],
    ["SUM(1:3)", 2, 5, "SUM(3:5)"],
    ["SUM($1:3)", 2, 5, "SUM($1:5)"],
    ["Feuil2!A1", 1, 0, "Feuil2!A2"],
    ["'Lot 1'!A1:B2", 1, 0, "'Lot 1'!A2:B3"],
    ["'l''été A1'!A1", 1, 0, "'l''été A1'!A2"],
    ["AB12!A1", 1, 0, "AB12!A2"],
    ["Feuil1:Feuil3!A1", 1, 0, "Feuil1:Feuil3!A2"],
    ["[1]Feuil1!A1", 1, 0, "[1]Feuil1!A2"],
    ['IF(A1="A1",B1,"il dit ""B2""")', 1, 0, 'IF(A2="A1",B2,"il dit ""B2""")'],
    ["LOG10(A1)", 1, 0, "LOG10(A2)"],
    ["ATAN2(A1,B1)", 1, 0, "ATAN2(A2,B2)"],
    ["Table1[[#This Row],[A1]]+A1", 1, 0, "Table1[[#This Row],[A1]]+A2"],
    ["taux2017*A1", 1, 0, "taux2017*A2"],
    ["_A1+A1", 1, 0, "_A1+A2"],
    ["\u0645\u0628\u0644\u063aA1+A1", 1, 0, "\u0645\u0628\u0644\u063aA1+A2"],
    ["A1.B2+A1", 1, 0, "A1.B2+A2"],
    ["1E5+E5", 1, 0, "1E5+E6"],
    ["A1%*1.5", 1, 0, "A2%*1.5"],
    ["A1 B2", 1, 0, "A2 B3"],
    ["A1#", 1, 0, "A2#"],
    ["-A1^2", 1, 0, "-A2^2"],
    ["#REF!+A1", 1, 0, "#REF!+A2"],
    ["A1", -1, 0, "#REF!"],
    ["A1", 0, -1, "#REF!"],
    ["A2:B1", -1, 0, "#REF!"],
    ["XFD1", 0, 1, "#REF!"],
    ["A1048576", 1, 0, "#REF!"],
    ["XFE1+XFD1", 1, 0, "XFE1+XFD2"],
    ["A$1", -5, 0, "A$1"],
    ["", 1, 1, ""],
    ['"never closed A1', 1, 0, '"never closed A1'],
    ["Table1[never closed A1", 1, 0, "Table1[never closed A1"],
  ])("%s, %d down and %d right: %s", (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });

  it("there and back is the same formula", () => {
    const reference = fc
      .tuple(
        fc.constantFrom("", "$"),
        fc.constantFrom("F", "AA", "ZZ"),
        fc.constantFrom("", "$"),
        fc.integer({ min: 50, max: 9_999 }),
      )
      .map(([a, column, b, row]) => `${a}${column}${b}${row}`);
    const formula = fc.array(
      fc.oneof(reference, fc.constantFrom('"F60"', "SUM(", ")", "'F60'!", ",", "+", "1.5", "Nom")),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(formula, fc.nat(40), fc.nat(4), (pieces, rows, columns) => {
        const text = pieces.join(" ");
        expect(shiftFormula(shiftFormula(text, rows, columns), -rows, -columns)).toBe(text);
      }),
    );
  });

  it("takes no time that grows with the square of a formula", () => {
    const long = "A1+".repeat(10_000) + "'".repeat(1) + "(".repeat(2_000);
    expect(shiftFormula(long, 1, 0)).toHaveLength(long.length);
  });
});

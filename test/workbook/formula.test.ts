import { describe, expect, it } from "vitest";
import { parseAddition, rangeAddress, refersToOtherWorkbook } from "../../lib/workbook/index.js";

/** An addition as one line: "sum +G3:G9 -H2 +5". */
function inWords(formula: string): string | null {
  const addition = parseAddition(formula);
  if (addition === null) return null;
  const terms = addition.terms.map((term) => {
    const sign = term.sign === 1 ? "+" : "-";
    if (term.kind === "number") return sign + term.text;
    return sign + (term.sheet === null ? "" : `${term.sheet}!`) + rangeAddress(term.range);
  });
  return [addition.by, ...terms].join(" ");
}

describe("parseAddition", () => {
  it.each([
    ["SUM(G3:G9)", "sum +G3:G9"],
    ["SUM(G3:G9,$H$2)+G17", "sum +G3:G9 +H2 +G17"],
    ["+G10+G17-5", "plus +G10 +G17 -5"],
    ["G10-(G11-G12)", "plus +G10 -G11 +G12"],
    ["-SUM(G3,G4)", "sum -G3 -G4"],
    ["subtotal(9,G3:G9)", "subtotal +G3:G9"],
    ["SUBTOTAL(109,G3:G9)", "visible-subtotal +G3:G9"],
    ["'Ma feuille'!G3+Registre!G4", "plus +Ma feuille!G3 +Registre!G4"],
    ["'L''état'!G3", "plus +L'état!G3"],
    ["SUM(G3:G9)+SUM(G11:G16)", "sum +G3:G9 +G11:G16"],
  ])("reads %s", (formula, expected) => {
    expect(inWords(formula)).toBe(expected);
  });

  it.each([
    "SUM(G3:G9)/2",
    "SUBTOTAL(1,G3:G9)",
    "IF(A1>1,SUM(B1:B2),0)",
    "SUM(T[Montant])",
    "SUM(G3:G9",
    "G1*2",
    '"a"',
    "",
  ])("leaves %s alone", (formula) => {
    expect(parseAddition(formula)).toBeNull();
  });
});

describe("formulas that nobody types", () => {
  it.each([
    ["(", null],
    ["SUM(", null],
    ["SUBTOTAL(9,", null],
    ["-SUM(A1,", null],
  ])("are no sums however deep: %s × 5,000", (piece, expected) => {
    expect(parseAddition(piece.repeat(5_000))).toBe(expected);
  });

  it("are sums as deep as Excel allows", () => {
    expect(inWords(`${"(".repeat(60)}G1${")".repeat(60)}`)).toBe("plus +G1");
  });

  it.each(["[", "'[", "'[]", "[]", "'[[]", "[1]", "'"])(
    "lead to no other workbook however long: %s × 300,000",
    (piece) => {
      expect(refersToOtherWorkbook(piece.repeat(300_000))).toBe(false);
      expect(refersToOtherWorkbook(`'${piece.repeat(300_000)}]`)).toBe(false);
    },
  );
});

describe("refersToOtherWorkbook", () => {
  it.each([
    ["[1]Feuil1!A1", true],
    ["SUM([budget.xlsx]Feuil1!A1:A9)", true],
    ["'C:\\dossier\\[budget.xlsx]Feuil 1'!A1", true],
    ["'C:\\lots [2017]\\[budget.xlsx]L''état'!A1+Feuil1!A1", true],
    ["SUM(T[Montant])", false],
    ["'Lot 1'!A1+SUM(T[Montant])+'Lot 2'!A1", false],
    ["Feuil1!A1", false],
    ["G11+H11", false],
  ])("%s → %s", (formula, expected) => {
    expect(refersToOtherWorkbook(formula)).toBe(expected);
  });
});

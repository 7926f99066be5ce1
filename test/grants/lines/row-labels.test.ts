import { describe, expect, it } from "vitest";
import { readRowLabel } from "../../../lib/grants/lines/row-labels.js";
import { peopleWith, readRows, totalsIn } from "../../fixtures/read-rows.js";

describe("the label of a row", () => {
  it.each([
    ["T O T A L", "total"],
    ["T O T A L   G É N É R A L", "grand"],
    ["ا ل م ج م و ع", "total"],
    ["Tot. gén.", "grand"],
    ["TOT.", "total"],
    ["Sous-vêtements", null],
    ["Report photo", null],
    ["Report page 2", "figures"],
    ["نقل البضائع", null],
    ["ينقل إلى الصفحة الموالية", "figures"],
    ["Max Benali", null],
    ["St Honoré", null],
    ["Y A Benani", null],
    ["Totti Sport", null],
  ])("is told from names and trades, spaced or cut short: %s", (text, scope) => {
    expect(readRowLabel(text)).toBe(scope);
  });

  it("is a total's though its figure is wrong, and no person's", () => {
    const rows = [["N°", "Nom et prénom", "CIN", "Montant"], ...peopleWith(() => [2000])];
    for (const label of ["T O T A L", "Tot. gén."])
      expect(totalsIn(readRows([...rows, [label, null, null, 8100]]))).toEqual(["8000.00"]);
  });
});

import { describe, expect, it } from "vitest";
import { checkWorkbook } from "../../../lib/report/index.js";
import { peopleWith } from "../../fixtures/read-rows.js";
import { workbookOf, type SheetValue } from "../../fixtures/sheet.js";

const check = (headings: readonly (readonly SheetValue[])[], figures: (i: number) => readonly SheetValue[]) => {
  const { batches, findings } = checkWorkbook(workbookOf([...headings, ...peopleWith(figures)]), {
    asOf: "2019-01-01",
    lang: "fr",
  });
  const texts = findings.filter(({ rule }) => rule === "amount/stored-as-text");
  return [batches[0]?.total, ...texts.map(({ cell, fix }) => `${String(cell)} ${String(fix?.after)}`)];
};

describe("an amount stored as text", () => {
  it("is mended by the number that stands for it", () => {
    expect(check([["N°", "Nom", "CIN", "Montant"]], (i) => [i === 2 ? "2.000,50" : 2000])).toEqual([
      "8000.50",
      "D3 2000.50",
    ]);
  });

  it.each(["25", "25 000 DH"])("is not mended among thousands, where dirhams would be too many: %s", (text) => {
    expect(check([["N°", "Nom", "CIN", "Montant (KDH)"]], (i) => [i === 2 ? text : 20])).toEqual(["85000.00"]);
  });

  it("is not mended beside its centimes, which would be counted twice", () => {
    const headings = [
      ["N°", "Nom", "CIN", "Montant", null],
      [null, null, null, "DH", "Cts"],
    ];
    expect(check(headings, (i) => [i === 2 ? "2000" : 2000, 25])).toEqual(["8001.00"]);
  });
});

import { describe, expect, it } from "vitest";
import { checkWorkbook } from "../../../lib/report/index.js";
import { peopleWith, readRows, totalsIn } from "../../fixtures/read-rows.js";
import { workbookOf, type SheetValue } from "../../fixtures/sheet.js";

const headings = (money: string): SheetValue[] => ["N°", "Nom et prénom", "CIN", money];
const check = (rows: SheetValue[][]) => checkWorkbook(workbookOf(rows), { asOf: "2019-01-01", lang: "fr" });
const THOUSANDS = [25, 31.5005, 18, 42.00025];
const rows = peopleWith((i) => [THOUSANDS[i - 1] ?? 0]);

describe("amounts that are counted in thousands", () => {
  it.each(["Montant (KDH)", "Montant en milliers de dirhams", "Subvention (k DH)", "المبلغ (بآلاف الدراهم)"])(
    "are as many thousands of dirhams: %s",
    (heading) => {
      expect(totalsIn(readRows([headings(heading), ...rows]))).toEqual(["116500.75"]);
    },
  );

  it.each([
    ["Montants en milliers de dirhams"],
    ["Liste de la 3ème tranche (en KDH)"],
    ["Unité : KDH"],
    ["المبالغ بآلاف الدراهم"],
  ])("are so under a line that says it of all: %s", (line) => {
    expect(totalsIn(readRows([[line], headings("Montant"), ...rows]))).toEqual(["116500.75"]);
  });

  it("are whole numbers too, and a text may name dirhams among them", () => {
    const some = peopleWith((i) => [i === 3 ? "18 000 DH" : i === 4 ? "42,5" : 10 * i]);
    expect(totalsIn(readRows([headings("Montant (KDH)"), ...some]))).toEqual(["90500.00"]);
  });

  it("are held against their totals, and an envelope whose label says the same", () => {
    const wrong = check([
      ["Enveloppe (KDH)", 116.6],
      headings("Montant (KDH)"),
      ...rows,
      ["Total", null, null, { formula: "SUM(D3:D6)", result: 116.50075 }],
    ]);
    expect(wrong.findings.filter(({ severity }) => severity === "error")).toMatchObject([
      { rule: "total/envelope", cell: "B1", found: "116600.00", expected: "116500.75" },
    ]);
  });

  it("are dirhams where no grant could be so large, and an envelope in thousands says nothing of them", () => {
    const dirhams = peopleWith((i) => [25_000.5 * i]);
    expect(totalsIn(readRows([headings("Montant (KDH)"), ...dirhams]))).toEqual(["250005.00"]);
    expect(totalsIn(readRows([["Enveloppe : 250 KDH"], headings("Montant"), ...peopleWith((i) => [25 * i])]))).toEqual([
      "250.00",
    ]);
  });
});

describe("amounts in centimes alone", () => {
  it.each(["Montant en centimes", "Montant (centimes)", "المبلغ بالسنتيم"])(
    "are a hundredth of them: %s",
    (heading) => {
      expect(totalsIn(readRows([headings(heading), ...peopleWith((i) => [2_500_050 * i])]))).toEqual(["250005.00"]);
    },
  );
});

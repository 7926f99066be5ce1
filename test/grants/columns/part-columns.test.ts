import { describe, expect, it } from "vitest";
import { checkWorkbook } from "../../../lib/report/index.js";
import { fieldsIn, peopleWith, readRows, totalsIn } from "../../fixtures/read-rows.js";
import { workbookOf, type SheetValue } from "../../fixtures/sheet.js";

const WHO: readonly SheetValue[] = ["N°", "Nom et prénom", "CIN"];
type Figures = (i: number) => readonly SheetValue[];

const rowsOf = (headings: readonly SheetValue[], figures: Figures): SheetValue[][] => [
  ["Tranche 1 – 14/03/2018"],
  [...WHO, ...headings],
  ...peopleWith(figures),
];
const read = (headings: readonly SheetValue[], figures: Figures) => readRows(rowsOf(headings, figures));

const two: Figures = (i) => [20_000 + 50 * i, 5000.5]; // together 80 500 and 20 002

describe("columns called after parts of a grant, without a total", () => {
  it.each<[string, SheetValue[], SheetValue]>([
    ["machines and tools", ["Machines", "Outillage"], "equipment"],
    ["with their unit", ["Matériel (DH)", "Marchandises (DH)"], "equipment"],
    ["in Arabic", ["الآلات", "المواد الأولية"], "equipment"],
    ["first and further support", ["Appui financier initial", "Appui complémentaire"], "cash"],
  ])("add up: %s", (_, headings, field) => {
    const grants = read(headings, two);
    expect(totalsIn(grants)).toEqual(["100502.00"]);
    expect(fieldsIn(grants)).toEqual(["order", "name", "cin", field, null]);
    expect(grants.tables[0]?.rivals).toEqual([]);
  });

  it.each(["Loyer", "Aménagement du local", "Travaux", "Transport", "Divers"])(
    "add up, with the third: %s",
    (third) => {
      expect(totalsIn(read(["Matériel", "Marchandises", third], (i) => [...two(i), 1000]))).toEqual(["104502.00"]);
    },
  );

  it("add up where each person is paid in one of two ways, and nothing is missing then", () => {
    const either: Figures = (i) => (i % 2 === 0 ? [20_000, null] : [null, 30_000]);
    const { batches, findings } = checkWorkbook(workbookOf(rowsOf(["Chèque", "Virement"], either)), {
      asOf: "2019-01-01",
      lang: "fr",
    });
    expect(batches).toMatchObject([{ total: "100000.00", unverified: 0 }]);
    expect(findings).toEqual([]);
    const nobody: Figures = (i) => (i === 2 ? [null, null] : either(i));
    const lacking = checkWorkbook(workbookOf(rowsOf(["Chèque", "Virement"], nobody)), {
      asOf: "2019-01-01",
      lang: "fr",
    });
    expect(lacking.findings.map(({ rule, cell }) => [rule, cell])).toEqual([["amount/missing", "D4"]]);
  });
});

describe("columns that state one amount twice", () => {
  it.each<[string, SheetValue[], Figures]>([
    ["before and after tax", ["Outillage HT", "Outillage TTC"], (i) => [20_000 + 50 * i, 24_000 + 60 * i]],
    ["in two languages", ["Machines", "الآلات"], (i) => [20_000 + 50 * i, 20_000 + 50 * i]],
    ["with the same figures", ["Matériel", "Outillage"], (i) => [20_000 + 50 * i, 20_000 + 50 * i]],
    ["by what it is paid with, twice filled", ["Chèque", "Virement"], two],
  ])("are not added: %s", (_, headings, figures) => {
    expect(["80500.00", "96600.00"]).toContain(totalsIn(read(headings, figures))[0]);
  });

  it("are the total beside its parts", () => {
    const total: Figures = (i) => [20_000 + 50 * i, 5000.5, 25_000.5 + 50 * i];
    expect(totalsIn(read(["Machines", "Outillage", "Total"], total))).toEqual(["100502.00"]);
  });
});

describe("a total row under further parts", () => {
  const sums = (to: number): SheetValue[] =>
    ["D", "E", "F"].map((column, i) => ({
      formula: `SUM(${column}3:${column}${i === 1 ? to : 6})`,
      result: [80_500, to === 6 ? 20_002 : 15_001.5, 4000][i] ?? 0,
    }));
  const check = (totals: readonly SheetValue[], loyer: SheetValue = 1000) =>
    checkWorkbook(
      workbookOf([
        ...rowsOf(["Matériel", "Marchandises", "Loyer"], (i) => [...two(i), i === 2 ? loyer : 1000]),
        ["Total", null, null, ...totals],
      ]),
      { asOf: "2019-01-01", lang: "fr" },
    ).findings.map(({ rule, cell, found, expected }) => [rule, cell, found, expected]);

  it("is right where each sum takes in all rows", () => {
    expect(check(sums(6))).toEqual([]);
  });

  it("is wrong where the second part's sum leaves out a row", () => {
    expect(check(sums(5))).toEqual([["total/range", "E7", "=SUM(E3:E5)", "=SUM(E3:E6)"]]);
  });

  it("is wrong where it states another figure than the third part's rows make", () => {
    const typed = check([...sums(6).slice(0, 2), 3000]).filter(([rule]) => rule !== "total/typed");
    expect(typed).toEqual([["total/mismatch", "F7", "3000.00", "4000.00"]]);
  });

  it("is not held against a part that cannot be read", () => {
    const [first, second] = sums(6);
    const totals = [first ?? null, second ?? null, { formula: "SUM(F3:F6)", result: 3000 }];
    const rules = check(totals, "à voir").map(([rule, cell]) => [rule, cell]);
    expect(rules).toEqual([["amount/unreadable", "F4"]]);
  });
});

describe("a column called after a part of a grant, beside the total", () => {
  it.each(["Chèque", "الشيك"])("is none where the numbers of cheques stand in it: %s", (heading) => {
    const serials: Figures = (i) => [7_654_320 + i, 15_000];
    const grants = read([heading, "Montant"], serials);
    expect(fieldsIn(grants)).toEqual(["order", "name", "cin", null, "total"]);
    expect(totalsIn(grants)).toEqual(["60000.00"]);
  });

  it("is one under a heading of money alone, however wrong the totals are", () => {
    const grants = read(["Appui financier", "Montant"], () => [20_000, 2000]);
    expect(fieldsIn(grants)).toEqual(["order", "name", "cin", "cash", "total"]);
  });

  it("is one where it is no more than the total", () => {
    expect(fieldsIn(read(["Chèque", "Montant"], () => [15_000, 15_000]))).toEqual([
      "order",
      "name",
      "cin",
      "cash",
      "total",
    ]);
  });
});

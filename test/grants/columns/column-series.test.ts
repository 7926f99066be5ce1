import { describe, expect, it } from "vitest";
import { fieldsIn, peopleWith, readRows, totalsIn } from "../../fixtures/read-rows.js";
import type { SheetValue } from "../../fixtures/sheet.js";

const WHO: readonly SheetValue[] = ["N°", "Nom et prénom", "CIN"];

function read(headings: readonly SheetValue[], figures: (i: number) => readonly SheetValue[]) {
  return readRows([[...WHO, ...headings], ...peopleWith(figures)]);
}

const steps = (i: number): SheetValue[] => [20_000 + 50 * i, 5000.5]; // 1: D2, E2

describe("instalments without a total", () => {
  it.each<[string, SheetValue[]]>([
    ["called payments", ["1er versement", "2ème versement"]],
    ["called batches", ["1ère tranche", "2ème tranche"]],
    ["of a named amount", ["Montant 1ère tranche", "Montant 2ème tranche"]],
    ["numbered behind", ["Versement 1", "Versement 2"]],
    ["by months", ["Janvier", "Février"]],
    ["by months of a year", ["Décembre 2017", "Janvier 2018"]],
    ["in Arabic", ["الدفعة الأولى", "الدفعة الثانية"]],
    ["under another name in Arabic", ["الشطر الأول", "الشطر الثاني"]],
  ])("%s, all are granted", (_, headings) => {
    const grants = read(headings, steps);
    expect(totalsIn(grants)).toEqual(["100502.00"]); // 80 500 and 20 002
    expect(fieldsIn(grants)).toEqual(["order", "name", "cin", "cash", null]);
    expect(grants.tables[0]?.rivals).toEqual([]);
  });

  it("in any order, beside equipment", () => {
    const grants = read(["2ème versement", "1er versement", "Matériel"], (i) => [5000.5, 20_000 + 50 * i, 1000]);
    expect(totalsIn(grants)).toEqual(["104502.00"]);
    expect(fieldsIn(grants)).toEqual(["order", "name", "cin", null, "cash", "equipment"]);
  });

  it("of equipment", () => {
    const grants = read(["Appui financier", "Équipement 1", "Équipement 2"], (i) => [20_000 + 50 * i, 5000.5, 900]);
    expect(totalsIn(grants)).toEqual(["104102.00"]);
  });
});

describe("instalments of a stated amount", () => {
  it.each<[string, SheetValue[], (i: number) => SheetValue[]]>([
    ["a total", ["1er versement", "2ème versement", "Total"], (i) => [20_000 + 50 * i, 5000.5, 25_000.5 + 50 * i]],
    [
      "a total of more than they",
      ["Montant accordé", "Versement 1", "Versement 2"],
      (i) => [25_000.5 + 50 * i, 10_000, 5000],
    ],
  ])("are not granted again: %s", (_, headings, figures) => {
    expect(totalsIn(read(headings, figures))).toEqual(["100502.00"]);
  });

  it("are no batches, though but two people have them", () => {
    const rows = peopleWith((i) => [10_000 * i, 8000, 10_000 * i + 8000]).slice(0, 2);
    const headings = ["N°", "Nom", "CIN", "1ère tranche", "2ème tranche", "Total"];
    expect(totalsIn(readRows([headings, ...rows]))).toEqual(["46000.00"]);
  });

  it("somebody else's are nobody's grant", () => {
    expect(totalsIn(read(["Montant", "Apport 1", "Apport 2"], (i) => [20_000 + 50 * i, 500, 700]))).toEqual([
      "80500.00",
    ]);
  });
});

describe("columns by years", () => {
  it.each<[string, SheetValue[], SheetValue[]]>([
    ["the earlier one first", ["Montant 2016", "Montant 2017"], [15_000, 20_000.5]],
    ["the later one first", ["Montant 2017", "Montant 2016"], [20_000.5, 15_000]],
    ["of three", ["Subvention 2015", "Subvention 2016", "Subvention 2017"], [9000, 15_000, 20_000.5]],
    ["in Arabic", ["دعم 2016", "دعم 2017"], [15_000, 20_000.5]],
  ])("the latest is this batch's: %s", (_, headings, figures) => {
    const grants = read(headings, () => figures);
    expect(totalsIn(grants)).toEqual(["80002.00"]);
    expect(grants.tables[0]?.rivals).toEqual([]);
  });

  it("one that hardly anybody has is an earlier grant too", () => {
    const grants = read(["Montant 2016", "Montant 2017"], (i) => [i === 2 ? 15_000 : null, 20_000.5]);
    expect(totalsIn(grants)).toEqual(["80002.00"]);
    expect(fieldsIn(grants).slice(3)).toEqual(["otherMoney", "total"]);
  });

  it("add up to what is called their total", () => {
    const grants = read(["Montant 2016", "Montant 2017", "Total"], (i) => [
      15_000 + 50 * i,
      20_000.5,
      35_000.5 + 50 * i,
    ]);
    expect(totalsIn(grants)).toEqual(["140502.00"]);
  });
});

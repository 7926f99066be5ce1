import { describe, expect, it } from "vitest";
import { checkWorkbook } from "../../../lib/report/index.js";
import { PEOPLE, readRows } from "../../fixtures/read-rows.js";
import { workbookOf, type SheetValue } from "../../fixtures/sheet.js";

const HEADINGS: SheetValue[] = ["N°", "Nom et prénom", "CIN", "Activité", "Montant"];
const person = (i: number, rank: number): SheetValue[] => [
  rank,
  PEOPLE[i]?.[1] ?? null,
  PEOPLE[i]?.[2] ?? null,
  "Couture",
  2000,
];
const total = (formula: string, result: number): SheetValue[] => ["Total", null, null, null, { formula, result }];

/** Two tables of two people under a line each, and what they make together. */
const sections = (first: SheetValue[], second: SheetValue[]): SheetValue[][] => [
  ["Tranche 5 – remise du 14/03/2019"],
  ["Budget :", 8000],
  [],
  ...[first, HEADINGS, person(0, 1), person(1, 2), total("SUM(E6:E7)", 4000), []],
  ...[second, HEADINGS, person(2, 1), person(3, 2), total("SUM(E12:E13)", 4000), []],
  ["TOTAL GENERAL", null, null, null, { formula: "E8+E14", result: 8000 }],
];

describe("a batch whose people stand in a table for each", () => {
  it.each([
    ["centre", ["Centre : Fès"], ["Centre : Salé"], ["Fès", "Fès", "Salé", "Salé"]],
    ["centre after a number", ["I - Centre de Fès"], ["II - Centre de Salé"], ["Fès", "Fès", "Salé", "Salé"]],
    ["centre after a number in Arabic", ["أولا: مركز فاس"], ["ثانيا: مركز سلا"], ["Fès", "Fès", "Salé", "Salé"]],
    ["centre by its bare name", ["مركز فاس"], ["مركز سلا"], ["Fès", "Fès", "Salé", "Salé"]],
    ["sex", ["HOMMES"], ["FEMMES"], [null, null, null, null]],
    ["place that is no centre", ["Kénitra"], ["Settat"], [null, null, null, null]],
    ["region", ["Région Rabat-Salé-Kénitra"], ["Région Fès-Meknès"], [null, null, null, null]],
    ["activity", ["الخياطة"], ["الحلاقة"], [null, null, null, null]],
    ["kind of support", ["A) Appui financier"], ["B) Matériel"], [null, null, null, null]],
  ])("%s is one batch", (_, first, second, centres) => {
    const [batch, ...more] = readRows(sections(first, second)).batches;
    expect(more).toEqual([]);
    expect(batch?.people.map(({ centre }) => centre)).toEqual(centres);
    expect(batch?.totals.map(({ people }) => people.length)).toEqual([2, 2, 4]);
    const { findings } = checkWorkbook(workbookOf(sections(first, second)), { asOf: "2019-06-01", lang: "fr" });
    expect(findings).toEqual([]);
  });

  it("counts its women, whatever else the lines over them say", () => {
    for (const [men, women] of [
      ["HOMMES", "FEMMES"],
      ["1) Liste des hommes", "2) Liste des femmes"],
      ["I – HOMMES", "II – FEMMES"],
      ["أولا: الرجال", "ثانيا: النساء"],
      ["الرجال", "النساء المستفيدات"],
    ]) {
      const rows = sections([men ?? ""], [women ?? ""]);
      expect(readRows(rows).batches[0]?.people.map(({ sex }) => sex)).toEqual(["male", "male", "female", "female"]);
      const { batches } = checkWorkbook(workbookOf([["dont femmes : 2"], ...rows]), { asOf: "2019-06-01", lang: "fr" });
      expect(batches).toMatchObject([{ women: 2, declared: { women: 2 } }]);
    }
  });

  it("of centres with sections for each sex keeps both apart", () => {
    const rows = [
      ...[["Tranche 5"], HEADINGS, ["Fès"], ["Femmes"], person(0, 1), ["Hommes"], person(1, 2)],
      ...[["Salé"], ["Femmes"], person(2, 3), ["Hommes"], person(3, 4)],
    ];
    expect(readRows(rows).batches[0]?.people.map(({ centre, sex }) => [centre, sex])).toEqual([
      ["Fès", "female"],
      ["Fès", "male"],
      ["Salé", "female"],
      ["Salé", "male"],
    ]);
  });

  it.each([
    ["a centre", ["Centre : Fès"], ["Tranche 6 – Centre : Salé"], 6],
    ["a place", ["Kénitra"], ["Tranche 6 – Settat"], 6],
    ["a title of its own", ["Kénitra"], ["Remise du 20/06/2019"], undefined],
    ["the same title", ["Liste des bénéficiaires"], ["Liste des bénéficiaires"], undefined],
  ])("is several batches where the lines between name another one: %s", (_, first, second, number) => {
    const rows = sections(first, second);
    expect(readRows(rows).batches.map(({ people, declared }) => [people.length, declared.number?.value])).toEqual([
      [2, 5],
      [2, number],
    ]);
  });
});

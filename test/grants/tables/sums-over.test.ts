import { describe, expect, it } from "vitest";
import { checkWorkbook } from "../../../lib/report/index.js";
import { peopleWith } from "../../fixtures/read-rows.js";
import { workbookOf, type SheetValue } from "../../fixtures/sheet.js";

const people = peopleWith(() => ["Couture", 2000]);
const HEADINGS = ["N°", "Nom et prénom", "CIN", "Activité", "Montant"];
const check = (...rows: readonly (readonly SheetValue[])[]) => {
  const lines = [["Tranche", 1], ["Date", "12/03/2018"], HEADINGS, ...rows];
  const { batches, findings } = checkWorkbook(workbookOf(lines), { asOf: "2019-01-01", lang: "fr" });
  const errors = findings.filter(({ severity }) => severity === "error");
  return [
    ...batches.map(({ beneficiaries, total }) => `${beneficiaries} ${total}`),
    ...errors.map(({ rule, cell, found, expected }) => [rule, cell, found, expected].join(" ")),
  ];
};
const over = (text: string, figure: SheetValue): SheetValue[] => [text, null, null, null, figure];
const TOTAL = over("Total", 8000);

describe("a sum beside the name of the people under it", () => {
  it.each([
    ["Centre de Fès", "Centre de Salé"],
    ["مركز فاس", "مركز سلا"],
    ["Centre de Kénitra", "Centre de Settat"],
    ["Femmes", "Hommes"],
  ])("is held against their amounts: %s", (first, second) => {
    const lists = (a: SheetValue, b: SheetValue) =>
      check(over(first, a), ...people.slice(0, 1), over(second, b), ...people.slice(1), TOTAL);
    expect(lists(2000, "6.000,00")).toEqual(["4 8000.00"]);
    expect(lists(2500, 6000)).toEqual(["4 8000.00", "total/mismatch E4 2500.00 2000.00"]);
    expect(lists(2000, 16_000)).toEqual(["4 8000.00", "total/mismatch E6 16000.00 6000.00"]);
  });

  it("may be a batch's, beside its number", () => {
    expect(check(over("Tranche 2", 4000), ...people.slice(0, 2), over("Tranche 3", 5000), ...people.slice(2))).toEqual([
      "2 4000.00",
      "2 4000.00",
      "total/mismatch E7 5000.00 4000.00",
    ]);
  });

  it("ends where the next line over people stands, though it states nothing", () => {
    expect(
      check(over("Centre de Fès", 2000), ...people.slice(0, 1), ["Centre de Salé"], ...people.slice(1), TOTAL),
    ).toEqual(["4 8000.00"]);
  });

  it("counts them where it is small, and may stand under them", () => {
    expect(
      check(over("Centre de Fès", 1), ...people.slice(0, 1), over("Centre de Salé", 3), ...people.slice(1)),
    ).toEqual(["4 8000.00"]);
    expect(check(...people.slice(0, 1), over("Centre de Fès", 2000), ...people.slice(1), TOTAL)).toEqual(["4 8000.00"]);
  });
});

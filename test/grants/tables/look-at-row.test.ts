import { describe, expect, it } from "vitest";
import { checkWorkbook } from "../../../lib/report/index.js";
import { peopleWith } from "../../fixtures/read-rows.js";
import { workbookOf, type SheetValue } from "../../fixtures/sheet.js";

const HEADINGS: readonly SheetValue[] = ["N°", "Nom et prénom", "CIN", "Montant"];
const TOTAL: readonly SheetValue[] = ["Total", null, null, 8000];
const people = peopleWith(() => [2000]);
const check = (rows: readonly (readonly SheetValue[])[]) =>
  checkWorkbook(workbookOf(rows), { asOf: "2019-01-01", lang: "fr" });

describe("rows that wait for somebody", () => {
  it.each(["........", "……", "-", "___", "/"])("are nobody's, filled with %s for the pen", (blank) => {
    const waiting = [5, 6].map((rank): SheetValue[] => [rank, blank, blank, blank]);
    const { batches, findings } = check([HEADINGS, ...people, ...waiting, TOTAL]);
    expect(batches).toMatchObject([{ beneficiaries: 4, total: "8000.00", unverified: 0 }]);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("what handing out cost, under the total", () => {
  it.each(["Frais de gestion (5 %)", "TVA 20 %", "مصاريف الحفل"])("is nobody's, nor what takes it in: %s", (cost) => {
    const { batches, findings } = check([
      HEADINGS,
      ...people,
      TOTAL,
      [cost, null, null, 400],
      ["Total général", null, null, 8400],
    ]);
    expect(batches).toMatchObject([{ beneficiaries: 4, total: "8000.00", declared: { envelope: null } }]);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

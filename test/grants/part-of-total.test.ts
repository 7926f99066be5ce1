import { describe, expect, it } from "vitest";
import { checkWorkbook } from "../../lib/report/index.js";
import { PEOPLE } from "../fixtures/read-rows.js";
import { workbookOf, type SheetValue } from "../fixtures/sheet.js";

const rows = PEOPLE.map(([rank, name, cin], i): SheetValue[] => [
  ...[rank, name, cin, i % 2 === 0 ? "F" : "M", i < 2 ? "Fès" : "Salé"],
  1000 * rank,
]);

/** Rules and cells of what is found on a list of four with rows under its total. */
function found(under: readonly SheetValue[][]): string[] {
  const sheet = [
    ["Tranche 1 – 10/04/2019"],
    ["N°", "Nom", "CIN", "Sexe", "Centre", "Montant"],
    ...rows,
    ["Total", null, null, null, null, { formula: "SUM(F3:F6)", result: 10_000 }],
    ...under,
  ];
  const { findings } = checkWorkbook(workbookOf(sheet), { asOf: "2019-06-01", lang: "fr" });
  return findings.filter(({ severity }) => severity !== "info").map(({ rule, cell }) => `${rule} ${String(cell)}`);
}

const line = (label: string, amount: SheetValue): SheetValue[] => [null, null, null, null, label, amount];
const sumIf = (centre: string, result: number): SheetValue => ({ formula: `SUMIF(E3:E6,"${centre}",F3:F6)`, result });

describe("rows under the total that name some of the people", () => {
  it("are their sums", () => {
    expect(found([line("Total Fès", sumIf("Fès", 3000)), line("مجموع مركز سلا", sumIf("Salé", 7000))])).toEqual([]);
    expect(found([line("Total femmes", 4000), line("Total hommes", 6000)])).toEqual([]);
  });

  it("are told where they are wrong", () => {
    expect(found([line("Total Fès", sumIf("Fès", 3000)), line("Total CAR Salé", 7000.5)])).toEqual([
      "total/mismatch F9",
    ]);
    expect(found([line("Total femmes", 5000)])).toEqual(["total/mismatch F8"]);
  });
});

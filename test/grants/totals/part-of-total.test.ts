import { describe, expect, it } from "vitest";
import { checkWorkbook } from "../../../lib/report/index.js";
import { PEOPLE } from "../../fixtures/read-rows.js";
import { workbookOf, type SheetValue } from "../../fixtures/sheet.js";

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

  it("may do without the word for a total", () => {
    const label = (text: string, amount: number): SheetValue[] => [text, null, null, null, null, amount];
    expect(found([label("Dont femmes", 4000), label("Dont hommes", 6000)])).toEqual([]);
    expect(found([label("Dont femmes", 4500), label("منهم رجال", 6000)])).toEqual(["total/mismatch F8"]);
    expect(found([label("Centre de Fès", 3000), label("Centre de Salé", 7500)])).toEqual(["total/mismatch F9"]);
    expect(found([label("Dont femmes", 2)])).toEqual([]); // how many they are
    expect(found([[], label("Dont femmes", 4000)])).toEqual([]); // too far away to be held against anything, and no count
  });

  it("are those of several centres where they name a region, though one of its centres is called so", () => {
    const people = PEOPLE.map(([rank, name, cin]): SheetValue[] => [rank, name, cin, 1000 * rank]);
    const sum = (label: string, amount: number): SheetValue[] => [null, label, null, amount];
    const [a = [], b = [], c = [], d = []] = people;
    const list = [
      ...[["Tranche 1 – 10/04/2019"], ["N°", "Nom", "CIN", "Montant"]],
      ...[["Fès"], a, sum("Total Fès", 1000), ["Meknès"], b, sum("Total Meknès", 2000), sum("Total région Fès", 3000)],
      ...[["Salé"], c, d, sum("Total Salé", 7000), sum("Total général", 10_000)],
    ];
    const { findings } = checkWorkbook(workbookOf(list), { asOf: "2019-06-01", lang: "fr" });
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  it("may stand over the total too, right under people of several centres", () => {
    const over = (...sums: readonly SheetValue[][]) => {
      const sheet = [["Tranche 1 – 10/04/2019"], ["N°", "Nom", "CIN", "Sexe", "Centre", "Montant"], ...rows, ...sums];
      const { findings } = checkWorkbook(workbookOf(sheet), { asOf: "2019-06-01", lang: "fr" });
      return findings.filter(({ severity }) => severity !== "info").map(({ rule, cell }) => `${rule} ${String(cell)}`);
    };
    const total = line("Total", 10_000);
    expect(over(line("Total Fès", 3000), line("Total Salé", 7000), total)).toEqual([]);
    expect(over(line("Total Fès : 2 bénéficiaires", 3000), line("Total Salé (3 bénéficiaires)", 7500), total)).toEqual([
      "total/count E8",
      "total/mismatch F8",
    ]);
    expect(over(line("Total femmes", 4000), line("Total hommes", 6500), total)).toEqual(["total/mismatch F8"]);
  });

  it("may be those of a batch, in a register", () => {
    const { findings } = checkWorkbook(
      workbookOf([
        ["Tranche", "Date de remise", "Nom", "CIN", "Montant"],
        ...PEOPLE.map(([rank, name, cin]) => [
          rank < 3 ? 1 : 2,
          rank < 3 ? "10/04/2019" : "10/05/2019",
          name,
          cin,
          1000 * rank,
        ]),
        ["Total général", null, null, null, { formula: "SUM(E2:E5)", result: 10_000 }],
        ["Total tranche 1", null, null, null, { formula: "SUMIF(A2:A5,1,E2:E5)", result: 3000 }],
        ["Total tranche 2", null, null, null, 7000.5],
      ]),
      { asOf: "2019-06-01", lang: "fr" },
    );
    expect(findings.map(({ rule, cell }) => `${rule} ${String(cell)}`)).toEqual([
      "total/mismatch E8",
      "total/typed E8",
    ]);
  });
});

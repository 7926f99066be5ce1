import { describe, expect, it } from "vitest";
import { checkWorkbook } from "../../../lib/report/index.js";
import { fieldsIn, peopleWith, readRows, totalsIn } from "../../fixtures/read-rows.js";
import { workbookOf, type SheetValue } from "../../fixtures/sheet.js";

const WHO: readonly SheetValue[] = ["N°", "Nom et prénom", "CIN"];
const list = peopleWith((i) => [20_000, 20 * i + 5]); // 25, 45, 65 and 85 centimes
const over = (heading: string, dirhams: string, centimes: string): SheetValue[][] => [
  [...WHO, heading, null],
  [null, null, null, dirhams, centimes],
];

describe("centimes in a column beside their dirhams", () => {
  it.each<[string, SheetValue[][]]>([
    ["under one heading", over("Montant", "DH", "Cts")],
    ["shortened to a letter", over("Montant", "DH", "C")],
    ["under one heading in Arabic", over("المبلغ", "درهم", "سنتيم")],
    ["under a heading each", [[...WHO, "Montant DH", "Montant Cts"]]],
  ])("belong to the amount: %s", (_, headings) => {
    const grants = readRows([...headings, ...list]);
    expect(fieldsIn(grants)).toEqual(["order", "name", "cin", "total", "centimes"]);
    expect(totalsIn(grants)).toEqual(["80002.20"]);
  });

  it("belong to each of several amounts", () => {
    const headings = [...WHO, "Appui financier DH", "Cts", "Matériel DH", "Cts"];
    const grants = readRows([headings, ...peopleWith((i) => [10_000, i, 5000, 50])]);
    expect(totalsIn(grants)).toEqual(["60002.10"]);
  });

  /** The findings of a list with such a total row, by rule and cell. */
  const findings = (...total: SheetValue[]) =>
    checkWorkbook(
      workbookOf([["Tranche 1 – 14/03/2018"], [...WHO, "Montant DH", "Cts"], ...list, ["Total", null, null, ...total]]),
      { asOf: "2019-01-01", lang: "fr" },
    ).findings.map(({ rule, cell, found, expected }) => [rule, cell, found, expected]);

  it("belong to the total, carried or not, typed or by formulas", () => {
    const sums: SheetValue[] = [
      { formula: "SUM(D3:D6)", result: 80_000 },
      { formula: "SUM(E3:E6)", result: 220 },
    ];
    for (const total of [[80_002, 20], [80_000, 220], sums]) expect(findings(...total)).toEqual([]);
  });

  it("are held against the total's", () => {
    expect(findings(80_002, 10)).toEqual([["total/mismatch", "D7", "80002.10", "80002.20"]]);
  });

  it("are read as amounts are, or the amount is not verified", () => {
    const [one = [], ...rest] = list;
    const rows = [[...WHO, "Montant DH", "Cts"], [...one.slice(0, 4), "?"], ...rest];
    const { batches, findings: found } = checkWorkbook(workbookOf([["Tranche 1 – 14/03/2018"], ...rows]), {
      asOf: "2019-01-01",
      lang: "fr",
    });
    expect(batches).toMatchObject([{ total: "60001.95", unverified: 1 }]);
    expect(found.map(({ rule, cell }) => [rule, cell])).toEqual([["amount/unreadable", "E3"]]);
  });
});

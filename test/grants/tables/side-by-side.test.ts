import { describe, expect, it } from "vitest";
import { rangeAddress } from "../../../lib/workbook/index.js";
import { checkWorkbook } from "../../../lib/report/index.js";
import { PEOPLE, readRows, totalsIn } from "../../fixtures/read-rows.js";
import { workbookOf, type SheetValue } from "../../fixtures/sheet.js";

const HEADINGS = ["N°", "Nom", "CIN", "Montant"];
const OTHERS = ["Hanane Filali", "Rachid Sqalli", "Zineb Kabbaj", "Brahim Jabri"];

const TWO_BATCHES: SheetValue[][] = [
  ["Tranche 1 – 10/01/2018", null, null, null, null, "Tranche 2 – 17/01/2018"],
  [],
  [...HEADINGS, null, ...HEADINGS],
  ...PEOPLE.map(([rank, name, cin], i) => [
    rank,
    name,
    cin,
    2000,
    null,
    rank,
    OTHERS[i] ?? null,
    `CD20000${String(rank)}`,
    3000,
  ]),
  [
    ...["Total", null, null, { formula: "SUM(D4:D7)", result: 8000 }, null],
    ...["Total", null, null, { formula: "SUM(I4:I7)", result: 12_000 }],
  ],
];

describe("tables side by side", () => {
  it("are batches of their own, with the lines over each", () => {
    const grants = readRows(TWO_BATCHES);
    expect(grants.batches.map(({ range, declared }) => [rangeAddress(range), declared.number?.value])).toEqual([
      ["A3:D8", 1],
      ["F3:I8", 2],
    ]);
    expect(totalsIn(grants)).toEqual(["8000.00", "12000.00"]);
  });

  it("have totals of their own, and a sum over both", () => {
    const wrong: SheetValue = { formula: "SUM(I4:I6)", result: 9000 };
    const rows = TWO_BATCHES.map((row, i) => (i === 7 ? [...row.slice(0, 8), wrong] : row));
    const sum: SheetValue = { formula: "D8+I8", result: 17_000 };
    const { findings } = checkWorkbook(workbookOf([...rows, [], ["Ensemble", null, sum]]), {
      asOf: "2018-02-01",
      lang: "fr",
    });
    expect(findings.map(({ rule, cell }) => `${rule} ${String(cell)}`)).toEqual(["total/range I8"]);
  });

  it.each<[string, SheetValue[], SheetValue[][]]>([
    [
      "by centre",
      ["Centre", "Total"],
      [
        ["Fès", 4000],
        ["Salé", 4000],
      ],
    ],
    ["by activity", ["Activité", "Nombre", "Montant"], [["Couture", 4, 8000]]],
  ])("may be a summary %s, which says nothing of the people", (_, headings, summary) => {
    const grants = readRows([
      ["Tranche 1"],
      [...HEADINGS, null, ...headings],
      ...PEOPLE.map((person, i) => [...person, 2000, null, ...(summary[i] ?? [])]),
    ]);
    expect(grants.tables.map(({ columns, rivals }) => [columns.length, rivals.length])).toEqual([[4, 0]]);
    expect(grants.batches[0]?.people.map(({ centre, activity }) => [centre, activity])).toEqual([
      [null, null],
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  it("are one where an empty column only parts a person's cells", () => {
    const grants = readRows([
      ["N°", "Nom", "CIN", "Montant", null, "Banque", "Observations"],
      ...PEOPLE.map((person) => [...person, 2000, null, "Attijariwafa", "Complet"]),
    ]);
    expect(grants.tables.map(({ columns }) => columns.length)).toEqual([6]);
  });
});

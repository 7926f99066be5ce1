import { describe, expect, it } from "vitest";
import { checkWorkbook, type Report } from "../../lib/report/index.js";
import type { Range, Snapshot } from "../../lib/workbook/index.js";
import { workbookOf, type SheetValue } from "../fixtures/sheet.js";

type Rows = readonly (readonly SheetValue[])[];

const LINES: Rows = [
  ["Tranche", 1, null, "Nombre de bénéficiaires", 3],
  ["Date", "28/09/2017", null, "dont femmes", 2],
];
const HEADINGS = ["N°", "Nom", "CIN", "Sexe", "Équipements", "Qté", "P.U", "Montant", "Appui financier", "Total"];
const MERGES: readonly Range[] = [
  [4, 6],
  [8, 9],
].flatMap(([top = 0, bottom = 0]) =>
  [1, 2, 3, 4, 9, 10].map((column) => ({ top, bottom, left: column, right: column })),
);

/** Three people of three, one and two lines in rows 4 to 9, their sums in row 10; `changes` by address. */
function workbook(changes: Readonly<Record<string, SheetValue>> = {}): Snapshot {
  const rows: SheetValue[][] = [
    ...LINES.map((line) => [...line]),
    [...HEADINGS],
    [1, "Amina Bennani", "AB100001", "F", "Machine", 1, 3500, 3500, 3000, 7653.5],
    [null, null, null, null, "Table", 2, 400.5, 801, null, null],
    [null, null, null, null, "Tissu", 10, 35.25, 352.5, null, null],
    [2, "Omar Berrada", "AB100002", "M", "Vitrine", 1, 8000, 8000, 3000, 11_000],
    [3, "Nadia Saadi", "AB100003", "F", "Fauteuil", 1, 2500.1, 2500.1, 3000, 6100.1],
    [null, null, null, null, "Miroir", 1, 600, 600, null, null],
    ["Total", null, null, null, null, null, null, sum("H", 15_753.6), sum("I", 9000), sum("J", 24_753.6)],
  ];
  for (const [cell, value] of Object.entries(changes)) {
    const row = rows[Number(cell.slice(1)) - 1];
    if (row !== undefined) row[cell.charCodeAt(0) - 65] = value;
  }
  return workbookOf(rows, MERGES);
}

function sum(column: string, result: number, last = 9): SheetValue {
  return { formula: `SUM(${column}4:${column}${String(last)})`, result };
}

const check = (snapshot: Snapshot, lang: "fr" | "ar" = "fr"): Report =>
  checkWorkbook(snapshot, { asOf: "2018-01-01", lang });

function found({ findings }: Report): string[] {
  return findings.map(({ rule, cell, found: value, expected }) => [rule, cell, value, expected].join(" "));
}

describe("a batch whose people have several lines", () => {
  it("counts people, not lines, and each amount once", () => {
    const { findings, batches, recognised } = check(workbook());
    expect(findings).toEqual([]);
    expect(recognised.map(({ people }) => people)).toEqual([3]);
    expect(batches).toMatchObject([
      { range: "A3:J10", beneficiaries: 3, women: 2, cash: "9000.00", equipment: "15753.60", total: "24753.60" },
    ]);
  });

  it.each([
    [
      "an amount as text",
      { H5: "801,00 DH", H10: sum("H", 14_952.6) },
      ["amount/stored-as-text H5 801,00 DH 801.00", "total/mismatch H10 14952.60 15753.60"],
    ],
    [
      "an amount that nobody can read",
      { H5: "à préciser" },
      ["amount/unreadable H5 à préciser ", "total/stale H10 15753.60 14952.60"],
    ],
    [
      "a sum that leaves out the last line",
      { H10: sum("H", 15_153.6, 8) },
      ["total/range H10 =SUM(H4:H8) =SUM(H4:H9)"],
    ],
    ["a sum that ends in a merged cell", { J10: sum("J", 24_753.6, 8) }, []],
    [
      "a total that its lines do not make",
      { J4: 7653.51, J10: sum("J", 24_753.61) },
      ["amount/row-total J4 7653.51 7653.50"],
    ],
    [
      "a line that is not quantity × price",
      { H6: 352.4, H10: sum("H", 15_753.5) },
      ["amount/item-total H6 352.40 352.50"],
    ],
    ["the CIN of another person", { C8: "AB100001" }, ["beneficiary/duplicate C8 AB100001 "]],
    ["a count of its lines", { E1: 6 }, ["total/count E1 6 3"]],
  ] as const)("says of %s just that, at its cell", (_, changes, expected) => {
    expect(found(check(workbook(changes)))).toEqual(expected);
  });

  it("never takes an amount that it cannot read for zero", () => {
    const { batches } = check(workbook({ H5: "à préciser" }));
    expect(batches).toMatchObject([{ equipment: "14952.60", total: "24753.60", unverified: 1 }]);
  });

  it("leaves a telephone typed on a line out of what a redacted report adds up", () => {
    const options = { asOf: "2018-01-01", lang: "fr", redact: true } as const;
    const { batches } = checkWorkbook(workbook({ H5: "0661234567" }), options);
    expect(batches).toMatchObject([{ beneficiaries: 3, equipment: "14952.60", total: "24753.60", unverified: 1 }]);
  });

  it("explains which line a sum leaves out", () => {
    const { findings } = check(workbook({ H10: sum("H", 15_153.6, 8) }));
    expect(findings.map(({ gap }) => gap)).toEqual([{ difference: "600.00", cause: "outside-range", cells: ["H9"] }]);
  });

  it("misses the amount of one line, in the reader's language", () => {
    const rows: Rows = [
      ...LINES.map((line) => line.slice(0, 2)),
      ["N°", "Nom", "CIN", "Matériel", "Montant"],
      [1, "Amina Bennani", "AB100001", "Machine", 3500],
      [null, null, null, "Table", null],
      [null, null, null, "Tissu", 300],
      [2, "Karim Tazi", "AB100002", "Four", 9000],
    ];
    const merges = [1, 2, 3].map((column) => ({ top: 4, bottom: 6, left: column, right: column }));
    const reports = (["fr", "ar"] as const).map((lang) => check(workbookOf(rows, merges), lang));
    expect(reports.map(found)).toEqual([["amount/missing E5  "], ["amount/missing E5  "]]);
    expect(reports.map(({ batches }) => batches.map(({ unverified, total }) => [unverified, total]))).toEqual([
      [[1, "12800.00"]],
      [[1, "12800.00"]],
    ]);
    expect(reports.map(({ findings }) => findings[0]?.said.finding)).toEqual([
      "Cette ligne du bénéficiaire n’a pas de montant, alors que ses autres lignes en ont un.",
      "لا يوجد مبلغ في هذا السطر من سطور المستفيد، مع وجوده في سطوره الأخرى.",
    ]);
  });
});

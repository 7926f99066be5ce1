import { describe, expect, it } from "vitest";
import { decimalText, dirham, sum } from "../../../lib/dirham/index.js";
import type { Grants } from "../../../lib/grants/index.js";
import { checkWorkbook } from "../../../lib/report/index.js";
import { rangeAddress, type Snapshot } from "../../../lib/workbook/index.js";
import { readRows, totalsIn } from "../../fixtures/read-rows.js";
import { workbookOf, type SheetValue } from "../../fixtures/sheet.js";

type Rows = SheetValue[][];

const HEADINGS = ["N°", "Nom et prénom", "CIN", "Montant"];
const NAMES = "Amina Bennani|Karim Tazi|Omar Berrada|Nadia Saadi|Hanane Filali|Rachid Sqalli|Zineb Kabbaj|Brahim Jabri";
const LINES: Rows = [
  ["Tranche n°", 3],
  ["Date", "28/09/2017"],
  ["Nombre de bénéficiaires", 8],
  ["Enveloppe", 36_000],
  [],
];
/** Under the lines the headings stand in row 6, the people in rows 7 to 10, in A:D and F:I. */
const BOTH = "D7:D10,I7:I10";
const NOBODY = [null, null, null, null, null];

/** Somebody of the list; the ranks of the second block begin with 1 `anew`. */
function person(rank: number, anew: boolean): SheetValue[] {
  return [
    anew && rank > 4 ? rank - 4 : rank,
    NAMES.split("|")[rank - 1] ?? null,
    `AB10000${String(rank)}`,
    1000 * rank,
  ];
}

function inBlocks(lines: Rows, under: Rows, anew = false): Rows {
  return [
    ...lines,
    [...HEADINGS, null, ...HEADINGS],
    ...[1, 2, 3, 4].map((rank) => [...person(rank, anew), null, ...person(rank + 4, anew)]),
    ...under,
  ];
}

function total(text: string, result: number): SheetValue {
  return { formula: text, result };
}

const TOTAL: Rows = [[...NOBODY, "Total", null, null, total(`SUM(${BOTH})`, 36_000)]];

function rangesIn({ batches }: Grants): string[] {
  return batches.map(({ range, people }) => `${rangeAddress(range)} ${String(people.length)}`);
}

function findingsIn(workbook: Snapshot): string[] {
  const { findings } = checkWorkbook(workbook, { asOf: "2018-02-01", lang: "fr" });
  const counting = findings.filter(({ severity }) => severity !== "info");
  return counting.map(({ rule, cell, expected }) => [rule, cell, expected].filter((part) => part !== null).join(" "));
}

describe("a list printed in two blocks", () => {
  it("is one batch, with what the lines over both declare", () => {
    const grants = readRows(inBlocks(LINES, TOTAL));
    expect(rangesIn(grants)).toEqual(["A6:I11 8"]);
    expect(totalsIn(grants)).toEqual(["36000.00"]);
    expect(grants.batches[0]?.people.map(({ row, table }) => `${row.row} ${rangeAddress(table.range)}`)).toEqual([
      ...[7, 8, 9, 10].map((row) => `${String(row)} A6:D10`),
      ...[7, 8, 9, 10].map((row) => `${String(row)} F6:I11`),
    ]);
    expect(findingsIn(workbookOf(inBlocks(LINES, TOTAL)))).toEqual([]);
  });

  it.each<[string, Rows]>([
    ["nowhere", []],
    ["typed under the right one", [[...NOBODY, "Total", null, null, 36_000]]],
    ["under both", [[], ["Total", null, null, total(`SUM(${BOTH})`, 36_000)]]],
    ["under each", [["Total", null, null, 10_000, null, "Total", null, null, 26_000]]],
    ["with one label for both", [["Total", null, null, 10_000, null, null, null, null, 26_000]]],
    ["at the right, with its label at the left", [["Total général", null, null, null, null, null, null, null, 36_000]]],
    [
      "under each, and added up",
      [
        ["Total", null, null, total("SUM(D7:D10)", 10_000), null, "Total", null, null, total("SUM(I7:I10)", 26_000)],
        ["Total général", null, null, total("D11+I11", 36_000)],
      ],
    ],
    [
      "carried from the left to the right",
      [
        ["Total page", null, null, total("SUM(D7:D10)", 10_000), null]
          .concat(["Total", null, null])
          .concat([total("SUM(I7:I10)+D11", 36_000)]),
      ],
    ],
  ])("may have its total %s", (_, under) => {
    expect(findingsIn(workbookOf(inBlocks(LINES, under)))).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    [
      "a row of the right block",
      [[...NOBODY, "Total", null, null, total("SUM(D7:D10,I7:I9)", 28_000)]],
      ["total/range I11 =SUM(D7:D10,I7:I10)"],
    ],
    [
      "a row of the left block",
      [[], ["Total", null, null, total("D7+D8+D9+SUM(I7:I10)", 32_000)]],
      ["total/range D12 =SUM(D7:D10,I7:I10)"],
    ],
    [
      "a whole block",
      [[...NOBODY, "Total", null, null, total("SUM(I7:I10)", 26_000)]],
      ["total/range I11 =SUM(D7:D10,I7:I10)"],
    ],
    ["a thousand", [[...NOBODY, "Total", null, null, 35_000]], ["total/mismatch I11 36000.00"]],
  ])("says of a total that leaves out %s", (_, under, findings) => {
    expect(findingsIn(workbookOf(inBlocks(LINES, under)))).toEqual(findings);
  });

  it("has the gap's cells in their own blocks", () => {
    const rows = inBlocks(LINES, [[...NOBODY, "Total", null, null, total("SUM(D7:D9,I8:I10)", 27_000)]]);
    const { findings } = checkWorkbook(workbookOf(rows), { asOf: "2018-02-01", lang: "fr" });
    expect(findings.map(({ gap }) => gap)).toEqual([
      { difference: "9000.00", cause: "outside-range", cells: ["D10", "I7"] },
    ]);
  });

  it("is counted and compared as a whole", () => {
    const rows = inBlocks([["Tranche n°", 3], ["Date", "28/09/2017"], ["Nombre", 4], ["Enveloppe", 10_000], []], TOTAL);
    expect(findingsIn(workbookOf(rows))).toEqual(["total/envelope B4 36000.00"]);
  });

  it("is read by what its headings are in the block that shows it best", () => {
    const headings = ["N°", "Nom et prénom", "Appui financier", "Équipements", "Coût du projet"];
    const own = (rank: number, cost: SheetValue): SheetValue[] => [
      rank,
      NAMES.split("|")[rank - 1] ?? null,
      6000,
      9000,
      cost,
    ];
    const rows: Rows = [
      ["Tranche n°", 3],
      ["Enveloppe", 90_000],
      [],
      [...headings, null, ...headings],
      [...own(1, 15_000), null, ...own(4, 15_000)],
      [...own(2, 15_000), null, ...own(5, 15_000)],
      [...own(3, "à préciser"), null, ...own(6, 15_000)],
    ];
    expect(totalsIn(readRows(rows))).toEqual(["75000.00"]);
    expect(findingsIn(workbookOf(rows))).toContain("amount/unreadable E7");
  });

  it("finds somebody of one block again in the other", () => {
    const rows = inBlocks(LINES, TOTAL);
    rows[8]?.splice(7, 1, "AB100002");
    expect(findingsIn(workbookOf(rows))).toEqual(["beneficiary/duplicate H9"]);
  });

  it("may have three, and no column between them", () => {
    const three = [1, 2].map((rank) => [1, 2, 3].flatMap((block) => person(rank + 2 * (block - 1), false)));
    const total: SheetValue[] = ["Total", ...Array.from({ length: 10 }, () => null), 21_000];
    const rows = [["Tranche n°", 1], ["Date", "28/09/2017"], [...HEADINGS, ...HEADINGS, ...HEADINGS], ...three, total];
    expect(rangesIn(readRows(rows))).toEqual(["A3:L6 6"]);
  });

  it("may stand over another such list", () => {
    const second = inBlocks(LINES, []).map((row, i) => (i === 0 ? ["Tranche n°", 4] : row));
    expect(rangesIn(readRows([...inBlocks(LINES, []), [], ...second]))).toEqual(["A6:I10 8", "A17:I21 8"]);
  });

  it("gives its people the centres that stand over the blocks", () => {
    const centres: SheetValue[] = ["Centre Fès", null, null, null, null, "Centre Salé"];
    const { batches } = checkWorkbook(workbookOf(inBlocks([...LINES.slice(0, 4), centres], TOTAL, true)), {
      asOf: "2018-02-01",
      lang: "fr",
    });
    expect(batches.map(({ byCentre }) => byCentre.map((own) => `${own.centre} ${own.total}`))).toEqual([
      ["Fès 10000.00", "Salé 26000.00"],
    ]);
  });

  it("goes on with its batches, where it is a register", () => {
    const lots = [1, 1, 1, 2, 2, 3, 3, 3];
    const row = (rank: number): SheetValue[] => [lots[rank - 1] ?? null, ...person(rank, false).slice(1)];
    const headings = ["Tranche", ...HEADINGS.slice(1)];
    const grants = readRows([
      [...headings, null, ...headings],
      ...[1, 2, 3, 4].map((rank) => [...row(rank), null, ...row(rank + 4)]),
    ]);
    expect(grants.batches.map(({ declared, people }) => [declared.number?.value, people.length])).toEqual([
      [1, 3],
      [2, 2],
      [3, 3],
    ]);
    expect(
      decimalText(sum(grants.batches.flatMap(({ people }) => people.map(({ grant }) => grant ?? dirham("0"))))),
    ).toBe("36000.00");
  });
});

describe("two blocks under the same headings", () => {
  const apart = (left: string, right: string): Rows => [[left, null, null, null, null, right]];

  it.each<[string, Rows, boolean, string[]]>([
    ["ranks that go on, and nothing over them", [], false, ["A1:I5 8"]],
    ["ranks that begin anew, and nothing over them", [], true, ["A1:D5 4", "F1:I5 4"]],
    ["one title over both", [["Liste des bénéficiaires"], []], true, ["A3:I7 8"]],
    ["the count in the right half", [["Tranche n°", 3, null, null, null, "Nombre", 8], []], false, ["A3:I7 8"]],
    ["a number each", apart("Tranche 3", "Tranche 4"), false, ["A2:D6 4", "F2:I6 4"]],
    ["a day each", apart("Distribué le 12/03/2018", "Distribué le 13/03/2018"), false, ["A2:D6 4", "F2:I6 4"]],
    ["a count each", apart("Bénéficiaires : 4", "Bénéficiaires : 4"), false, ["A2:D6 4", "F2:I6 4"]],
    ["a title each", apart("Tranche 3", "Liste bis"), true, ["A2:D6 4", "F2:I6 4"]],
    ["a title over one that sets its people aside", apart("Tranche 3", "Liste d'attente"), true, ["A2:D6 4"]],
    ["their ranks over each", apart("Bénéficiaires 1 à 4", "Bénéficiaires 5 à 8"), false, ["A2:I6 8"]],
    ["the count of the left one alone", [["Tranche 3"], ["Nombre de bénéficiaires", 4]], true, ["A3:D7 4", "F3:I7 4"]],
  ])("with %s", (_, lines, anew, ranges) => {
    expect(rangesIn(readRows(inBlocks(lines, [], anew)))).toEqual(ranges);
  });
});

import { describe, expect, it } from "vitest";
import { decimalText } from "../../../lib/dirham/index.js";
import type { Grants } from "../../../lib/grants/index.js";
import { checkWorkbook } from "../../../lib/report/index.js";
import { peopleWith as people, readRows as read } from "../../fixtures/read-rows.js";
import { workbookOf, type SheetValue } from "../../fixtures/sheet.js";

const LINES: readonly (readonly SheetValue[])[] = [["Tranche", 1], ["Date", "28/09/2017"], []];

describe("one figure under cash and equipment", () => {
  const errors = (whole: SheetValue) =>
    checkWorkbook(
      workbookOf([
        ...LINES,
        ["N°", "Nom", "CIN", "Appui financier", "Équipements"],
        ...people((i) => [500, 1000 * i]),
        ["Total partiel", null, null, 2000, 10_000],
        ["Total général", null, null, whole],
      ]),
      { asOf: "2019-01-01", lang: "fr" },
    ).findings.flatMap(({ severity, rule, cell }) => (severity === "error" ? [`${rule} ${String(cell)}`] : []));

  it("may be the sum of both, as where it is merged over them", () => {
    expect(errors(12_000)).toEqual([]);
    expect(errors({ formula: "D9+E9", result: 12_000 })).toEqual([]);
    expect(errors(2000)).toEqual([]);
    expect(errors(12_001)).toEqual(["total/mismatch D10"]);
  });
});

describe("a total row whose figure cannot be compared", () => {
  const table = (top: number, first: SheetValue): SheetValue[][] => [
    ["Tranche", top],
    ["N°", "Nom", "CIN", "Montant"],
    ...people((i) => [i === 1 ? first : 1000 * i]),
  ];
  const stands = (grants: Grants): number[][] =>
    [...grants.batches.flatMap(({ totals: own }) => own), ...grants.grandTotals].map((total) =>
      total.people.map(({ row }) => row.row),
    );

  it("stands for the whole sheet where it is a grand total after the table's own", () => {
    const grands = [16_000, { formula: "D3+D4+D5+D6+D11+D12+D13+D14", result: 18_999 }];
    for (const grand of grands) {
      const rows = [
        ...table(1, null),
        ["Total", null, null, 9000],
        [],
        ...table(2, 1000),
        ["Total", null, null, 10_000],
      ];
      const grants = read([...rows, ["Total général", null, null, grand]]);
      expect(stands(grants)).toEqual([
        [3, 4, 5, 6],
        [11, 12, 13, 14],
        [3, 4, 5, 6, 11, 12, 13, 14],
      ]);
    }
  });

  it.each(['SUMIF(D5:D8,">0")', "SUMPRODUCT(D5:D8)", "ROUND(SUM(D5:D8),2)", "SUM(D:D)", "SUM(T[Montant])"])(
    "is compared by its figure alone where its formula is =%s",
    (formula) => {
      const headings = ["N°", "Nom", "CIN", "Montant"];
      const grants = read([
        ...LINES,
        headings,
        ...people(() => [2000]),
        ["Total", null, null, { formula, result: 8000 }],
      ]);
      const [total] = grants.batches[0]?.totals ?? [];
      expect(total?.figures.map(({ exact, addition }) => [decimalText(exact), addition])).toEqual([["8000.00", null]]);
    },
  );

  it("stands for all people where it adds up the totals of its parts, though an amount among them lacks", () => {
    const [a = [], b = [], c = [], d = []] = people((i) => [i === 3 ? null : 1000 * i]);
    const grants = read([
      ...LINES,
      ["N°", "Nom", "CIN", "Montant"],
      ...[a, ["Sous-total Fès", null, null, 1000]],
      ...[b, c, ["Total centre Salé", null, null, 5000]],
      ...[d, ["Total centre Agadir", null, null, 4000]],
      ["Total", null, null, 10_000],
    ]);
    expect(stands(grants).at(-1)).toEqual([5, 7, 8, 10]);
  });

  it("is none where what it states is how many people there are, beside the batch's number", () => {
    const rows = [["N°", "Nom", "CIN", "Montant"], ...people((i) => [1000 * i])];
    const grants = read([...rows, ["Total", null, null, 10_000], [], ["Tranche :", 1, "Total des bénéficiaires :", 4]]);
    expect(stands(grants)).toEqual([[2, 3, 4, 5]]);
    expect(grants.batches[0]?.declared).toMatchObject({
      number: { value: 1 },
      beneficiaries: { value: { count: 4 } },
    });
  });

  it("stands for those whose sums most of its columns state, where a text keeps one column from its sum", () => {
    const [a = [], b = [], c = [], d = []] = people((i) => [5000, 1000 * i, i === 4 ? "9 000 DH" : 5000 + 1000 * i]);
    const sums = (rows: string, cash: number, equipment: number, total: number): SheetValue[] => [
      { formula: `SUM(D${rows.replaceAll("#", "D")})`, result: cash },
      { formula: `SUM(E${rows.replaceAll("#", "E")})`, result: equipment },
      { formula: `SUM(F${rows.replaceAll("#", "F")})`, result: total },
    ];
    const grants = read([
      ["Tranche", 1],
      ["N°", "Nom", "CIN", "Appui financier", "Équipements", "Total"],
      ["Total", null, null, ...sums("7,#9", 20_000, 10_000, 21_000)],
      ...[a, b, c],
      ["Sous-total Salé", null, null, ...sums("4:#6", 15_000, 6000, 21_000)],
      d,
      ["Sous-total Fès", null, null, ...sums("8:#8", 5000, 4000, 0)],
    ]);
    expect(stands(grants)).toEqual([[4, 5, 6, 8], [4, 5, 6], [8]]);
  });

  it("stands for the people under it where it adds subtotals that are still to come", () => {
    const [a = [], b = [], c = [], d = []] = people((i) => [i === 1 ? 1000.005 : 1000 * i]);
    const grand: SheetValue[] = ["Total", null, null, { formula: "D6+D9", result: 10_000.005 }];
    const grants = read([
      ["Tranche", 1],
      ["N°", "Nom", "CIN", "Montant"],
      grand,
      a,
      b,
      ["Sous-total Salé", null, null, 3000.005],
      c,
      d,
      ["Sous-total Fès", null, null, 7000],
    ]);
    expect(stands(grants)[0]).toEqual([4, 5, 7, 8]);
  });

  it("stands for the people under it where nobody of its own table is above it", () => {
    const second: SheetValue[][] = [
      ["Tranche", 2],
      ["N°", "Nom", "CIN", "Montant"],
      ["Total", null, null, 9000],
    ];
    const grants = read([...table(1, 1000), [], ...second, ...people((i) => [i === 2 ? "à voir" : 1000 * i])]);
    expect(stands(grants)).toEqual([[11, 12, 13, 14]]);
  });

  it("stands for its own section where it is called S/Total", () => {
    const [a, b, c, d] = people((i) => [i === 2 ? null : 1000 * i]);
    const rows = [
      a ?? [],
      ["S/Total Salé", null, null, 1000],
      b ?? [],
      c ?? [],
      d ?? [],
      ["S/Total Fès", null, null, 9000],
    ];
    expect(stands(read([["N°", "Nom", "CIN", "Montant"], ...rows]))).toEqual([[2], [4, 5, 6]]);
  });
});

describe("totals of other batches under a batch's own", () => {
  const rows = (under: readonly SheetValue[][]): SheetValue[][] => [
    ["Tranche", 2],
    ["N°", "Nom", "CIN", "Montant"],
    ...people((i) => [1000 * i]),
    ["Total tranche 2", null, null, 10_000],
    ...under,
  ];
  const labels = ({ batches }: Grants): (string | null)[] =>
    batches.flatMap(({ totals: own }) => own.map((total) => total.label));

  it("are none of it, nor what they make together", () => {
    const other: SheetValue[][] = [
      ["Total tranche 1", null, null, 150_000],
      ["Total tranches 1 et 2", null, null, 160_000],
    ];
    expect(labels(read(rows(other)))).toEqual(["Total tranche 2"]);
    const arabic = [["مجموع الدفعة الأولى", null, null, 150_000]];
    expect(labels(read(rows(arabic)))).toEqual(["Total tranche 2"]);
  });

  it("are its own where they name it", () => {
    expect(labels(read(rows([["Total général de la tranche 2", null, null, 10_001]])))).toEqual([
      "Total tranche 2",
      "Total général de la tranche 2",
    ]);
  });
});

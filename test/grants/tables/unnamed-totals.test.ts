import { describe, expect, it } from "vitest";
import type { Grants } from "../../../lib/grants/index.js";
import { peopleWith, readRows, totalsIn } from "../../fixtures/read-rows.js";
import type { SheetValue } from "../../fixtures/sheet.js";

const HEADINGS: SheetValue[] = ["N°", "Nom et prénom", "CIN", "Montant"];
const [a = [], b = [], c = [], d = []] = peopleWith((i) => [1000.25 * i]); // 10 002,50 in all, 3000,75 of a and b
const line = (label: SheetValue, amount: SheetValue): SheetValue[] => [null, label, null, amount];

/** The rows of the people, and what each total stands for. */
function told({ batches }: Grants): (readonly [label: string | null, people: number])[] {
  return batches.flatMap(({ totals }) => totals.map(({ label, people }) => [label, people.length] as const));
}

describe("a row that states what people make, under a label of its own", () => {
  it.each(["TOT.", "الحصيلة", "Récapitulatif", "Dépense globale", "Salé"])("is nobody at the end: %s", (label) => {
    const grants = readRows([HEADINGS, a, b, c, d, line(label, 10_002.5)]);
    expect(totalsIn(grants)).toEqual(["10002.50"]);
    expect(told(grants)).toEqual([[label, 4]]);
  });

  it.each<[string, SheetValue[][]]>([
    ["under its people", [a, b, line("Salé", 3000.75), c, d, line("Fès", 7001.75)]],
    ["over its people", [line("Salé", 3000.75), a, b, line("Fès", 7001.75), c, d]],
    ["in the column of the ranks", [a, b, ["Salé", null, null, 3000.75], c, d, ["Fès", null, null, 7001.75]]],
    ["with a count", [a, b, ["Salé", "2 bénéficiaires", null, 3000.75], c, d, line("Fès", 7001.75)]],
  ])("is a centre's subtotal %s", (_, rows) => {
    const grants = readRows([HEADINGS, ...rows, ["Total", null, null, 10_002.5]]);
    expect(totalsIn(grants)).toEqual(["10002.50"]);
    expect(told(grants).map(([label, people]) => `${String(label)} ${String(people)}`)).toEqual([
      "Salé 2",
      "Fès 2",
      "Total 4",
    ]);
  });

  it("is one of a single person beside others of several", () => {
    const rows = [HEADINGS, a, line("Salé", 1000.25), b, c, d, line("Fès", 9002.25), line("Les deux", 10_002.5)];
    expect(told(readRows(rows))).toEqual([
      ["Salé", 1],
      ["Fès", 3],
      ["Les deux", 4],
    ]);
  });

  it.each<[string, SheetValue[]]>([
    ["a word for it", ["Σ", null, null, 10_102.5]],
    ["an Arabic one", ["الحصيلة", null, null, 9902.5]],
    ["one in the place of the names", [null, "Récap", null, 10_102.5]],
    ["nothing", [null, null, null, 10_020.5]],
  ])("is one though it is wrong, where nobody could be granted so much: %s", (_, row) => {
    const grants = readRows([HEADINGS, a, b, c, d, row]);
    expect(totalsIn(grants)).toEqual(["10002.50"]);
    expect(told(grants).map(([, people]) => people)).toEqual([4]);
  });

  it("is a part's though it is wrong, and its label counts the part", () => {
    const rows = [HEADINGS, a, b, ["Couture (2)", null, null, 3100.75], c, d, ["Menuiserie (2)", null, null, 7001.75]];
    expect(told(readRows([...rows, ["Total", null, null, 10_002.5]]))).toEqual([
      ["Couture (2)", 2],
      ["Menuiserie (2)", 2],
      ["Total", 4],
    ]);
  });

  it("is one where it adds its column, right or wrong", () => {
    const rows = [HEADINGS, a, b, c, d, line("TOT.", { formula: "SUM(D2:D5)", result: 10_000 })];
    expect(told(readRows(rows))).toEqual([["TOT.", 4]]);
  });
});

describe("a row without a rank and a CIN", () => {
  it.each<[string, SheetValue[][], string]>([
    ["whose amount is nobody else's sum", [a, b, c, line("Hanane Filali", 2500)], "8501.50"],
    ["who gets what the one before gets", [a, b, c, line("Hanane Filali", 3000.75)], "9002.25"],
    ["who is one of many such", [a, line("Hanane Filali", 500), line("Zineb Kabbaj", 1500.25)], "3000.50"],
  ])("is somebody %s", (_, rows, total) => {
    expect(totalsIn(readRows([HEADINGS, ...rows]))).toEqual([total]);
  });

  it("is a note after the total and an empty row", () => {
    const notes = [line("M. Tazi a rendu", "5 000,00"), ["Chèques annulés", "n° 4512", null, 35_000]];
    const grants = readRows([HEADINGS, a, b, c, d, ["Total", null, null, 10_002.5], [], ...notes]);
    expect(totalsIn(grants)).toEqual(["10002.50"]);
  });
});

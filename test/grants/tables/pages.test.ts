import { describe, expect, it } from "vitest";
import { peopleWith, readRows, totalsIn } from "../../fixtures/read-rows.js";
import type { SheetValue } from "../../fixtures/sheet.js";

type Rows = SheetValue[][];

const HEADINGS: SheetValue[] = ["N°", "Nom et prénom", "CIN", "Montant"];
const [a = [], b = [], c = [], d = []] = peopleWith((i) => [1000 * i]);
const total = (label: string, amount: number): SheetValue[] => [null, label, null, amount];

/** The people and the number of each batch. */
const told = (rows: Rows): (readonly [people: number, number: number | null | undefined])[] =>
  readRows(rows).batches.map(({ people, declared }) => [people.length, declared.number?.value]);

describe("a list goes on under its headings on a new page", () => {
  const TITLE: Rows = [["Fondation Mohammed VI"], ["Liste des bénéficiaires de la 3ème tranche"]];
  const LABELS: Rows = [
    ["Tranche", 3],
    ["Date", "16/03/2018"],
  ];

  it.each<[string, Rows]>([
    ["after the page's number", [...TITLE, HEADINGS, a, b, ["Page 1/2"], HEADINGS, c, d]],
    ["after an empty row and its number", [...TITLE, HEADINGS, a, b, [], ["صفحة 1"], [], HEADINGS, c, d]],
    [
      "after what is carried over",
      [
        ...[...TITLE, HEADINGS, a, b, ["À reporter", null, null, 3000], ["Page 2/2"]],
        ...[HEADINGS, ["Report", null, null, 3000], c, d, total("Total", 10_000)],
      ],
    ],
    ["under another title", [...TITLE, HEADINGS, a, b, [], ["Liste des bénéficiaires (suite)"], HEADINGS, c, d]],
    ["under its own title", [...TITLE, HEADINGS, a, b, [], ...TITLE, HEADINGS, c, d]],
    ["under its own labels", [...LABELS, HEADINGS, a, b, ["Page 1"], ...LABELS, HEADINGS, c, d]],
    [
      "after the page's total",
      [
        ...[...TITLE, HEADINGS, a, b, total("Total page 1", 3000), [], ...TITLE],
        ...[HEADINGS, c, d, total("Total page 2", 7000), total("Total général", 10_000)],
      ],
    ],
  ])("%s", (_, rows) => {
    expect(told(rows)).toEqual([[4, 3]]);
    expect(totalsIn(readRows(rows))).toEqual(["10000.00"]);
  });

  it.each<[string, Rows]>([
    ["another number stands over it", [["Liste de la 4ème tranche"], HEADINGS, c, d]],
    ["another number stands over it by its label", [["Tranche", 4], HEADINGS, c, d]],
  ])("but not where %s", (_, rows) => {
    expect(told([...TITLE, HEADINGS, a, b, [], ...rows])).toEqual([
      [2, 3],
      [2, 4],
    ]);
  });

  it("but not where the ranks begin again", () => {
    const anew = [c, d].map(([, ...own], i): SheetValue[] => [i + 1, ...own]);
    expect(told([...TITLE, HEADINGS, a, b, [], ["Liste B"], HEADINGS, ...anew])).toHaveLength(2);
  });
});

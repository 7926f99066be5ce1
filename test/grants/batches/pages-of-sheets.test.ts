import { describe, expect, it } from "vitest";
import { createLexicon, readGrants } from "../../../lib/grants/index.js";
import { checkWorkbook } from "../../../lib/report/index.js";
import type { Sheet } from "../../../lib/workbook/index.js";
import { peopleWith } from "../../fixtures/read-rows.js";
import { sheetOf, type SheetValue } from "../../fixtures/sheet.js";

const HEADINGS: readonly SheetValue[] = ["N°", "Nom et prénom", "CIN", "Montant"];
const people = peopleWith((i) => [20_000.25 * i]);
const page = (name: string, rows: readonly (readonly SheetValue[])[]): Sheet => ({ ...sheetOf(rows), name });
const check = (...sheets: readonly Sheet[]) =>
  checkWorkbook({ date1904: false, settings: null, sheets }, { asOf: "2019-01-01", lang: "fr" });
const errorsOf = ({ findings }: ReturnType<typeof check>) =>
  findings.flatMap(({ rule, severity, sheet, cell }) => (severity === "error" ? [[rule, sheet, cell]] : []));

type Lines = readonly (readonly SheetValue[])[];

const first = page("Page 1", [HEADINGS, ...people.slice(0, 2), ["À reporter", null, null, 60_000.75]]);
const rest = (total: number): SheetValue[][] => [
  ["Report", null, null, 60_000.75],
  ...people.slice(2),
  ["Total général", null, null, total],
];

describe("a list that goes on, on the next sheet", () => {
  it.each([
    ["without its headings", []],
    ["under a title", [["Suite de la liste"], []]],
    ["under its headings", [HEADINGS]],
  ] as [string, SheetValue[][]][])("loses nobody, and its total takes in both: %s", (_, over) => {
    const right = check(first, page("Page 2", [...over, ...rest(200_002.5)]));
    expect(right.batches.map(({ total }) => total)).toEqual(["60000.75", "140001.75"]);
    expect(errorsOf(right)).toEqual([]);
    const wrong = check(first, page("Page 2", [...over, ...rest(200_003.5)]));
    expect(errorsOf(wrong)).toEqual([["total/mismatch", "Page 2", `D${String(over.length + 4)}`]]);
  });

  it.each([
    ["what is known of all pages", 180_002.25, false, []],
    ["more, which the unread amount may make", 200_002.5, false, []],
    ["its own page's sum", 140_001.75, true, []],
    ["less than is known", 150_000, true, [["total/mismatch", "Page 2", "D4"]]],
  ] as const)("has a total that is not held against an amount nobody could read: %s", (_, total, verified, more) => {
    const [a = [], b = []] = people;
    const sheets = [page("Page 1", [HEADINGS, [...a.slice(0, 3), "illisible"], b]), page("Page 2", rest(total))];
    const { batches } = readGrants({ date1904: false, settings: null, sheets }, createLexicon());
    expect(batches.at(-1)?.totals.flatMap(({ figures }) => figures.map((figure) => figure.verified))).toEqual([
      verified,
    ]);
    expect(errorsOf(check(...sheets))).toEqual([["amount/unreadable", "Page 1", "D2"], ...more]);
  });

  it("may go on over a third", () => {
    const [, , c = [], d = []] = people;
    const pages = [page("Page 2", [c]), page("Page 3", [d, ["Total", null, null, 200_002.5]])];
    const report = check(first, ...pages);
    expect(report.batches.map(({ beneficiaries }) => beneficiaries)).toEqual([2, 1, 1]);
    expect(errorsOf(report)).toEqual([]);
  });

  it("is none where the ranks do not go on", () => {
    const notes = page("Notes", [
      [1, "Amina Bennani", "AB100001", 500],
      [2, "Karim Tazi", "AB100002", 700],
    ]);
    expect(check(first, notes).batches.map(({ total }) => total)).toEqual(["60000.75"]);
  });

  it("is another where its ranks begin again", () => {
    const anew = people.slice(2).map(([, ...own], i) => [i + 1, ...own]);
    const report = check(first, page("Page 2", [HEADINGS, ...anew, ["Total", null, null, 200_002.5]]));
    expect(errorsOf(report)).toEqual([["total/mismatch", "Page 2", "D4"]]);
  });

  describe("with what its first sheet states of all", () => {
    const lines = (count: number, sum: number): Lines => [
      ["Tranche", 1],
      ["Date", "12/03/2018"],
      ["Nombre de bénéficiaires", count],
      ["Enveloppe", sum],
    ];
    const pages = (over: Lines, count: number, sum: number) =>
      check(
        page("Page 1", [...lines(count, sum), HEADINGS, ...people.slice(0, 2)]),
        page("Page 2", [...over, ...people.slice(2), ["Total", null, null, 200_002.5]]),
      );

    it.each<[string, (count: number, sum: number) => Lines]>([
      ["without its headings", () => []],
      ["under its headings", () => [HEADINGS]],
      ["under the same lines", (...own) => [...lines(...own), HEADINGS]],
    ])("is held against both sheets: %s", (_, over) => {
      const told = ({ findings }: ReturnType<typeof check>) =>
        findings.flatMap(({ rule, severity, sheet, found, expected }) =>
          severity === "info" || sheet !== "Page 1" ? [] : [`${rule} ${String(found)} ${String(expected)}`],
        );
      const right = pages(over(4, 200_002.5), 4, 200_002.5);
      expect(right.findings.filter(({ severity }) => severity !== "info")).toEqual([]);
      expect(told(pages(over(5, 200_003.5), 5, 200_003.5))).toEqual([
        "total/count 5 4",
        "total/envelope 200003.50 200002.50",
      ]);
    });

    it("may be said of the first alone", () => {
      expect(errorsOf(pages([HEADINGS], 2, 60_000.75))).toEqual([]);
    });

    it("but is another batch's where the next has a number of its own", () => {
      const second = pages([["Tranche", 2], ["Date", "13/03/2018"], HEADINGS], 4, 200_002.5);
      expect(errorsOf(second)).toEqual([
        ["total/count", "Page 1", "B3"],
        ["total/envelope", "Page 1", "B4"],
      ]);
    });
  });
});

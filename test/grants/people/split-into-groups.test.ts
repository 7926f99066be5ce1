import { describe, expect, it } from "vitest";
import { PEOPLE, readRows } from "../../fixtures/read-rows.js";
import type { SheetValue } from "../../fixtures/sheet.js";

const HEADINGS = ["Tranche", "Date de remise", "Nom", "CIN", "Montant"];
const [IN_2018, IN_2019]: [SheetValue, SheetValue] = [{ day: 43_161 }, { day: 43_526 }];

const register = (batch: (i: number) => SheetValue, day: (i: number) => SheetValue) =>
  readRows([HEADINGS, ...PEOPLE.map(([rank, name, cin]) => [batch(rank), day(rank), name, cin, 2000])]).batches.map(
    ({ people, declared }) => [declared.number?.value, declared.date?.value.date, people.length],
  );

describe("a register's batches", () => {
  it("are numbered anew each year", () => {
    expect(
      register(
        () => 1,
        (i) => (i < 3 ? IN_2018 : IN_2019),
      ),
    ).toEqual([
      [1, "2018-03-02", 2],
      [1, "2019-03-02", 2],
    ]);
  });

  it("are one where a single row is of another year: its day is mistyped", () => {
    expect(
      register(
        () => 1,
        (i) => (i < 4 ? IN_2018 : IN_2019),
      ),
    ).toEqual([[1, "2018-03-02", 4]]);
  });

  it("are told by their years where a column gives these, also once for the rows under it", () => {
    const inYears = (headings: readonly string[], years: readonly SheetValue[]) =>
      readRows([
        [...headings, "Nom", "CIN", "Montant"],
        ...PEOPLE.map(([, name, cin], i) => [years[i] ?? null, 1, name, cin, 2000]),
      ]).batches.map(({ people, declared }) => [declared.year, declared.number?.value, people.length]);
    const two = [
      [2017, 1, 2],
      [2018, 1, 2],
    ];
    expect(inYears(["Année", "Tranche"], [2017, 2017, 2018, 2018])).toEqual(two);
    expect(inYears(["السنة المالية", "الدفعة"], ["٢٠١٧", null, "2018", null])).toEqual(two);
    expect(inYears(["Exercice", "Lot"], ["2017/2018", null, "2018/2019", null])).toEqual(two);
    expect(inYears(["Année", "Tranche"], [2017, 2017, 2017, null])).toEqual([[2017, 1, 4]]);
    expect(inYears(["Année du diplôme", "Tranche"], [2017, 2017, 2018, 2018])).toEqual([[null, 1, 4]]);
  });

  it("are told by the year beside their number", () => {
    const batches = ["1/2017", "1/2017", "1-2018", "1-2018"];
    const grants = readRows([
      ["Tranche", "Nom", "CIN", "Montant"],
      ...PEOPLE.map(([, ...own], i) => [batches[i] ?? null, ...own, 2000]),
    ]);
    expect(grants.batches.map(({ declared }) => [declared.number?.value, declared.year])).toEqual([
      [1, 2017],
      [1, 2018],
    ]);
  });

  it("have the number over the list where the first has no line of its own", () => {
    const [a, b, c, d] = PEOPLE.map((own) => [...own, 2000]);
    const rows = [["Tranche 1 – 28/09/2017"], ["N°", "Nom", "CIN", "Montant"], a, b, ["Tranche 2 – 05/10/2017"], c, d];
    expect(readRows(rows.map((row) => row ?? [])).batches.map(({ declared }) => declared.number?.value)).toEqual([
      1, 2,
    ]);
  });

  it("may be numbered with a letter", () => {
    expect(
      register(
        (i) => (i < 3 ? "T1" : "T2"),
        () => IN_2018,
      ).map(([number]) => number),
    ).toEqual([1, 2]);
  });
});

describe("a column of what each person is given", () => {
  it("is no batch's, though it is called a lot", () => {
    const headings = ["N°", "Nom", "CIN", "Lot", "Coût"];
    const grants = readRows([
      headings,
      ...PEOPLE.map((own) => [...own, `Lot de couture ${"ABCD"[own[0] - 1] ?? ""}`, 2000]),
    ]);
    expect(grants.batches.map(({ people }) => people.length)).toEqual([4]);
  });
});

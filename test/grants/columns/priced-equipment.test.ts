import { describe, expect, it } from "vitest";
import { fieldsIn, peopleWith, readRows, totalsIn } from "../../fixtures/read-rows.js";
import type { SheetValue } from "../../fixtures/sheet.js";

const HEADINGS = ["N°", "Nom et prénom", "CIN", "Quantité", "P.U", "Montant", "Appui financier"];

describe("a column that holds quantity × price beside cash", () => {
  /** Quantities 2, 1, 2, 1 of what costs 1 500,25. */
  const amountOf = (i: number): number => (i % 2 === 1 ? 3000.5 : 1500.25);
  const priced = (i: number): SheetValue[] => [i % 2 === 1 ? 2 : 1, 1500.25, amountOf(i), 3000];

  it("is what the equipment costs: cash is granted as well", () => {
    const grants = readRows([HEADINGS, ...peopleWith(priced)]);
    expect(fieldsIn(grants).slice(5)).toEqual(["equipment", "cash"]);
    expect(totalsIn(grants)).toEqual(["21001.50"]);
  });

  it("is that also where a line’s product is wrong", () => {
    const grants = readRows([HEADINGS, ...peopleWith(priced), [5, "Said Alami", "AB100005", 2, 1000, 2500, 3000]]);
    expect(fieldsIn(grants).slice(5)).toEqual(["equipment", "cash"]);
    expect(totalsIn(grants)).toEqual(["26501.50"]);
  });

  it("is that beside a price that is the same, where one of each is bought: the price is no part of the grant", () => {
    const one = (i: number): SheetValue[] => [1, 1500.25 + i, 1500.25 + i, 3000 + i, 4500.25 + 2 * i];
    const grants = readRows([
      [...HEADINGS.slice(0, 5), "Matériel (DH)", "Appui financier", "Total"],
      ...peopleWith(one),
    ]);
    expect(fieldsIn(grants).slice(5)).toEqual(["equipment", "cash", "total"]);
    expect(grants.batches.map(({ people }) => people.flatMap(({ moreParts }) => moreParts))).toEqual([[]]);
  });

  it("is the total where it holds something else", () => {
    const grants = readRows([HEADINGS, ...peopleWith((i) => [i % 2, 1500.25, amountOf(i) + 3000, 3000])]);
    expect(fieldsIn(grants).slice(5)).toEqual(["total", "cash"]);
    expect(totalsIn(grants)).toEqual(["21001.50"]);
  });

  it("is the total where no cash stands beside it", () => {
    const grants = readRows([HEADINGS.slice(0, -1), ...peopleWith((i) => priced(i).slice(0, -1))]);
    expect(fieldsIn(grants).slice(5)).toEqual(["total"]);
    expect(totalsIn(grants)).toEqual(["9001.50"]);
  });
});

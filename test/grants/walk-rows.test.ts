import { describe, expect, it } from "vitest";
import { peopleWith, readRows } from "../fixtures/read-rows.js";
import type { SheetValue } from "../fixtures/sheet.js";

const HEADINGS: readonly SheetValue[] = ["N°", "Nom et prénom", "CIN", "Activité", "Montant"];

const counts = (rows: readonly (readonly SheetValue[])[]): number[] =>
  readRows(rows).batches.map(({ people }) => people.length);

describe("the rows of a table", () => {
  it("go on after a remark and an empty row where the ranks do", () => {
    const [a = [], b = [], c = [], d = []] = peopleWith((i) => ["Couture", 2000 * i]);
    const remark = [null, "(dossier en cours de régularisation)"];
    expect(counts([HEADINGS, a, [], b, remark, [], c, [], d])).toEqual([4]);
  });

  it("do not go on after notes under their total, though a number stands before somebody there", () => {
    const rows = [HEADINGS, ...peopleWith((i) => ["Couture", 2000 * i]), ["Total", null, null, null, 20_000]];
    const notes = [["NB :"], [], [5, "Amina Bennani", "AB100009", "Couture", 2000]];
    expect(counts([...rows, [], ...notes])).toEqual([4]);
  });

  it("pass over the numbers of the columns, some of which others make", () => {
    const numbers = ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7) = (5) + (6)"];
    const headings = ["N°", "Nom et prénom", "CIN", "Activité", "Espèces", "Matériel", "Montant total"];
    expect(counts([headings, numbers, ...peopleWith((i) => ["Couture", 10 * i, 2000, 2000 + 10 * i])])).toEqual([4]);
  });
});

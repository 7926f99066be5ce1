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

  it("go on after the total of a page, where the headings stand again and the ranks go on", () => {
    const [a = [], b = [], c = [], d = []] = peopleWith((i) => ["Couture", 2000 * i]);
    const page = (label: string, formula: string, result: number) => [null, label, null, null, { formula, result }];
    const rows = [
      ...[HEADINGS, a, b, page("Total page 1", "SUM(E2:E3)", 6000)],
      ...[HEADINGS, c, d, page("Total page 2", "SUM(E6:E7)", 14_000), page("Total général", "E4+E8", 20_000)],
    ];
    const [batch, ...more] = readRows(rows).batches;
    expect([batch?.people.length, more]).toEqual([4, []]);
    expect(batch?.totals.map(({ people }) => people.length)).toEqual([2, 2, 4]);
  });

  it("are a batch's own for each total under which the ranks begin again", () => {
    const rows = [HEADINGS, ...peopleWith((i) => ["Couture", 2000 * i]), ["Total", null, null, null, 20_000]];
    expect(counts([...rows, ...rows])).toEqual([4, 4]);
  });

  it("end before what was handed out before, and the sum that takes it in", () => {
    const rows = [HEADINGS, ...peopleWith(() => ["Couture", 2000]), ["Total", null, null, null, 8000]];
    const grants = readRows([
      ...rows,
      ["Total tranches précédentes", null, null, null, { formula: "'Tranche 1'!E9", result: 50_000 }],
      ["Total cumulé", null, null, null, { formula: "E6+E7", result: 58_000 }],
    ]);
    expect(grants.batches.map(({ totals, declared }) => [totals.length, declared.envelope])).toEqual([[1, null]]);
    expect(grants.grandTotals).toEqual([]);
  });
});

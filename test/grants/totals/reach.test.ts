import { describe, expect, it } from "vitest";
import { judgeTotal, linesOfAll, type Grants, type Reach } from "../../../lib/grants/index.js";
import { readRows as read } from "../../fixtures/read-rows.js";
import type { SheetValue } from "../../fixtures/sheet.js";

/** People in column A, amounts in C, each person followed by a total with the formula that is given for its row. */
function totalled(people: number, formula: (row: number) => string): Grants {
  const rows: SheetValue[][] = [["Nom", "CIN", "Montant"]];
  for (let i = 1; i <= people; i++) {
    rows.push([`Amina Bennani ${letters(i)}`, `AB${String(100_000 + i)}`, 1000]);
    rows.push(["Total", null, { formula: formula(2 * i + 1), result: 1000 * i }]);
  }
  return read(rows);
}

function letters(i: number): string {
  return i === 0 ? "" : letters(Math.floor(i / 26)) + String.fromCharCode(0x61 + (i % 26));
}

/** What the formulas of a sheet's totals reach, one after the other. */
function reaches({ batches: [batch] }: Grants): (Reach | null)[] {
  if (batch === undefined) throw new Error("no batch");
  const rows = { lines: linesOfAll(batch.people), totals: batch.totals };
  return batch.totals.flatMap((total) => total.figures.map((figure) => judgeTotal(total, figure, rows).reach));
}

/** How often a formula adds each row. */
function added(reach: Reach | null | undefined): number[][] {
  return [...(reach?.added ?? [])].map(([line, times]) => [line.row.row, times]);
}

describe("the rows that a total's formula reaches", () => {
  it("are counted once for themselves and once for each total above that stands for them", () => {
    const found = reaches(totalled(4, (row) => `SUM(C2:C${String(row - 1)})`));
    expect(added(found[0])).toEqual([[2, 1]]);
    expect(added(found[1])).toEqual([
      [2, 2],
      [4, 1],
    ]);
    expect(added(found[3])).toEqual([
      [2, 4],
      [4, 3],
      [6, 2],
      [8, 1],
    ]);
    expect(found[3]?.surplus.map(({ row }) => row.row)).toEqual([2, 4, 6]);
  });

  it("are named in their order, and those that are added and taken away not at all", () => {
    const found = reaches(totalled(3, () => "C6+C4+C4-C2+C2"));
    expect(added(found[0])).toEqual([
      [4, 2],
      [6, 1],
    ]);
    expect(found[0]?.missing.map(({ row }) => row.row)).toEqual([2]);
    expect(found[0]?.surplus.map(({ row }) => row.row)).toEqual([4, 6]);
  });

  it("are found in little time where a growing total follows each of 1,500 people", () => {
    const grants = totalled(1500, (row) => `SUM(C2:C${String(row - 1)})`);
    const start = process.cpuUsage();
    const found = reaches(grants);
    expect(process.cpuUsage(start).user).toBeLessThan(4_000_000);
    expect(added(found.at(-1)).slice(0, 2)).toEqual([
      [2, 1500],
      [4, 1499],
    ]);
  });
});

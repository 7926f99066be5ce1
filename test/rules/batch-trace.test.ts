import { describe, expect, it } from "vitest";
import { inOrder, type BatchTrace } from "../../lib/rules/batch-trace.js";

const trace = (workbook: number, number: number | null, date: string | null): BatchTrace => ({
  workbook,
  file: `${workbook}.xlsx`,
  number,
  date,
  year: null,
  at: { sheet: "Feuille", row: 1, column: 1 },
  people: [],
  size: 0,
});
const ordered = (...traces: BatchTrace[]): (number | null)[] => inOrder(traces).map(({ number }) => number);

describe("the batches of a run", () => {
  it("stand in the order of their days, then their numbers", () => {
    expect(ordered(trace(0, 2, "2017-10-05"), trace(0, 3, "2017-09-28"), trace(1, 1, "2017-10-05"))).toEqual([3, 1, 2]);
  });

  it("stand after those of lower numbers of their workbook where their day cannot be read", () => {
    expect(ordered(trace(0, 1, null), trace(0, 2, "2017-10-05"), trace(0, 3, "2017-11-02"))).toEqual([1, 2, 3]);
    expect(ordered(trace(0, 3, "2017-11-02"), trace(0, 2, null), trace(0, 1, "2017-09-28"))).toEqual([1, 2, 3]);
    expect(ordered(trace(0, null, null), trace(1, 2, null), trace(1, 1, "2017-09-28"))).toEqual([1, 2, null]);
  });
});

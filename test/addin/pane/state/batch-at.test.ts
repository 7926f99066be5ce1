import { expect, it } from "vitest";
import { batchAt } from "../../../../addin/pane/state/batch-at.js";
import type { BatchReport } from "../../../../lib/report/index.js";

function batch(sheet: string, range: string, number: number): BatchReport {
  return {
    sheet,
    range,
    number,
    date: null,
    venue: null,
    centres: [],
    beneficiaries: 0,
    women: null,
    cash: null,
    equipment: null,
    total: "0.00",
    unverified: 0,
    declared: { beneficiaries: null, women: null, envelope: null },
    byCentre: [],
    byActivity: [],
  };
}

const stacked = [batch("Lots", "B7:K32", 1), batch("Lots", "B42:K60", 2), batch("Autre", "A1:D9", 3)];

it.each([
  ["a row of the table", "H12", 1],
  ["a title above the first table", "B2", 1],
  ["a total right under its table", "H33", 1],
  ["a title right above the second table", "B40", 2],
  ["a row half way, which the upper one keeps", "B37", 1],
  ["a note under the last table", "B80", 2],
])("%s belongs to batch %s → %i", (_, cell, number) => {
  expect(batchAt(stacked, { sheet: "Lots", cell })?.number).toBe(number);
});

it("knows no batch on a sheet without one, nor for the workbook as a whole", () => {
  expect(batchAt(stacked, { sheet: "Notes", cell: "A1" })).toBeNull();
  expect(batchAt(stacked, { sheet: null, cell: null })).toBeNull();
});

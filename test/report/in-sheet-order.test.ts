import { expect, it } from "vitest";
import { inSheetOrder } from "../../lib/report/in-sheet-order.js";

const sheets = ["Tranche 2", "Tranche 1"];

it("goes through a workbook as a person does: the whole, its sheets in their order, rows, columns, rules", () => {
  const walk = [
    { sheet: null, row: 0, column: 0, rule: "workbook/no-batch" },
    { sheet: "Tranche 2", row: 2, column: 1, rule: "amount/zero" },
    { sheet: "Tranche 2", row: 2, column: 10, rule: "amount/zero" },
    { sheet: "Tranche 2", row: 10, column: 1, rule: "amount/limits" },
    { sheet: "Tranche 2", row: 10, column: 1, rule: "amount/zero" },
    { sheet: "Tranche 1", row: 1, column: 1, rule: "amount/zero" },
    { sheet: "gone", row: 1, column: 1, rule: "amount/zero" },
  ];
  expect(inSheetOrder([...walk].reverse(), sheets, (one) => one)).toEqual(walk);
});

import { traits } from "../../grants/index.js";
import { restsOnFault } from "../precedents.js";
import { placeIn } from "../place.js";
import { defineRule } from "../rule.js";

/** An error that comes from another faulty cell of the same sheet is told there, once. */
export const errorValue = defineRule({
  id: "workbook/error-value",
  severity: "error",
  visits: "fault",
  check({ table, column, row, cell }) {
    if (cell.kind !== "error" || column.field === null || !traits(column.field).read) return;
    if (restsOnFault(table, cell)) return;
    return { at: placeIn(table, row, column.column), found: cell.value };
  },
  examples: {
    good: [{ people: [{}, {}] }, { people: [{ unknown: { error: "#N/A" } }, { unknown: "7-b" }, { unknown: "9-c" }] }],
    bad: [
      { people: [{}, { total: { formula: "1/0", result: "#DIV/0!" } }], at: "C6", found: "#DIV/0!" },
      { people: [{}, { total: { formula: "VLOOKUP(A6,G1:H9,2,0)", result: "#N/A" } }], at: "C6", found: "#N/A" },
      {
        people: [1, 2, 3].map((i) => ({
          unknown: i === 2 ? { error: "#N/A" } : 100 * i,
          total: i === 2 ? { formula: "C6*2", result: "#N/A" } : 200 * i,
        })),
        at: "D6",
        found: "#N/A",
      },
      {
        people: [{ total: { error: "#REF!" } }],
        total: { total: { formula: "SUM(C5:C5)", result: "#REF!" } },
        at: "C5",
        found: "#REF!",
      },
    ],
  },
});

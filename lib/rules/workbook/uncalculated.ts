import { traits } from "../../grants/index.js";
import { placeIn } from "../place.js";
import { defineRule } from "../rule.js";

/** A formula that was never calculated shows 0 in some programs and nothing in others: it is neither. */
export const uncalculated = defineRule({
  id: "workbook/uncalculated",
  severity: "warning",
  visits: "fault",
  quotes: ["found"],
  check({ table, column, row, cell }) {
    if (cell.kind !== "uncalculated" || column.field === null || !traits(column.field).read) return;
    return { at: placeIn(table, row, column.column), found: `=${cell.formula ?? ""}` };
  },
  examples: {
    good: [{ people: [{ total: { formula: "D5*2", result: 20_000 } }] }],
    bad: [{ people: [{}, { total: { formula: "D6*2" } }], at: "C6", found: "=D6*2" }],
  },
});

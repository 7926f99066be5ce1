import { placeIn } from "../place.js";
import { defineRule } from "../rule.js";

/** Excel's own tables, sorts and AutoSum stop at an empty row; people after it are easily left out. */
export const blankRow = defineRule({
  id: "workbook/blank-row",
  severity: "info",
  visits: "gap",
  check({ table, row }) {
    return { at: placeIn(table, row, table.range.left) };
  },
  examples: {
    good: [{ people: [{}, {}], emptyRows: [7] }],
    bad: [{ people: [{}, {}], emptyRows: [6], at: "A6" }],
  },
});

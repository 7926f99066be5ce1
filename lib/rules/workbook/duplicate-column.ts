import { columnOf } from "../../grants/index.js";
import { a1, placeIn } from "../place.js";
import { defineRule } from "../rule.js";

/** Two columns that claim one field: which of them is paid? */
export const duplicateColumn = defineRule({
  id: "workbook/duplicate-column",
  severity: "error",
  visits: "heading",
  quotes: ["found"],
  check({ table, column, rival }) {
    if (!rival || column.field === null) return;
    const read = columnOf(table, column.field) ?? column;
    const [first, second] = read.column < column.column ? [read, column] : [column, read];
    const other = a1(placeIn(table, first.headingRow, first.column));
    const at = placeIn(table, second.headingRow, second.column);
    return { at, found: second.heading, values: { other }, fields: { field: [[column.field]] } };
  },
  examples: {
    good: [
      { people: [{ unknown: "12/2017" }, { unknown: "13/2017" }], headings: { unknown: "N° de dossier" } },
      { people: [{ unknown: "note" }, {}] },
    ],
    bad: [
      {
        people: [{ unknown: "AB100001" }, { unknown: "AB100002" }],
        headings: { unknown: "N° CIN" },
        at: "C4",
        found: "N° CIN",
      },
    ],
  },
});

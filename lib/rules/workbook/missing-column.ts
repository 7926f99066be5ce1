import { columnOf } from "../../grants/index.js";
import { placeIn } from "../place.js";
import { defineRule } from "../rule.js";

/** The rules file says which columns a batch needs: by default somebody (a name or a CIN) and money. */
export const missingColumn = defineRule({
  id: "workbook/missing-column",
  severity: "error",
  visits: "table",
  check({ table }, { rules }) {
    const missing = rules.required.filter((choices) => choices.every((field) => columnOf(table, field) === undefined));
    if (missing.length === 0) return;
    const left = Math.min(...table.columns.map(({ column }) => column));
    return {
      at: placeIn(table, table.header.top, left),
      expected: missing.map((choices) => choices.join(" | ")).join("; "),
      values: { missing: missing.length },
      fields: { expected: missing },
    };
  },
  examples: {
    good: [
      { people: [{ sex: "F", centre: "Fès", activity: "Couture" }] },
      { people: [{ cash: 8000, equipment: 12_000 }], headings: { name: "" } },
    ],
    bad: [
      {
        people: [{ sex: "F", centre: "Fès", activity: "Couture" }],
        headings: { total: "" },
        at: "A4",
        expected: "total | cash | equipment",
      },
    ],
  },
});

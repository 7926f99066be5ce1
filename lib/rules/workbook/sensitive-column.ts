import { placeIn } from "../place.js";
import { defineRule } from "../rule.js";

/** Paying a grant needs neither the offence nor the sentence nor health (Law 09-08, data minimisation), and keeping a waiting list no more. */
export const sensitiveColumn = defineRule({
  id: "workbook/sensitive-column",
  severity: "warning",
  visits: "heading",
  quotes: ["found"],
  check({ table, column, rival }) {
    if (rival || column.field !== "sensitive") return;
    return { at: placeIn(table, column.headingRow, column.column), found: column.heading };
  },
  examples: {
    good: [{ people: [{ other: "rien" }], headings: { other: "Observations" } }],
    bad: [{ people: [{ sensitive: "x" }, { sensitive: "y" }], at: "C4", found: "Infraction" }],
  },
});

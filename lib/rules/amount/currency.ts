import { cellText } from "../../workbook/index.js";
import { defineRule } from "../rule.js";

/** Grants are dirhams. An amount in another currency is not converted, and not counted. */
export const currency = defineRule({
  id: "amount/currency",
  severity: "error",
  visits: "unread",
  quotes: ["found"],
  check({ at, cell, reading }) {
    if (reading.kind !== "currency") return;
    return { at, found: cellText(cell), values: { currency: reading.currency } };
  },
  examples: {
    good: [{ people: [{ total: { value: 20_000, format: "#,##0.00\\ [$DH-380C]" } }] }],
    bad: [
      { people: [{}, { total: "2 150,00 €" }], at: "C6", found: "2 150,00 €" },
      { people: [{}, { total: { value: 2150, format: "#,##0.00\\ [$€-40C]" } }], at: "C6", found: "2150" },
    ],
  },
});

import { cellText } from "../../workbook/index.js";
import { defineRule } from "../rule.js";

/** "1,234" is a thousand dirhams here and one dirham there: both readings are shown, neither is taken. */
export const ambiguous = defineRule({
  id: "amount/ambiguous",
  severity: "error",
  visits: "unread",
  waivable: false,
  quotes: ["found"],
  check({ at, cell, reading }) {
    if (reading.kind !== "ambiguous") return;
    const [first = "", second = ""] = reading.readings;
    return { at, found: cellText(cell), expected: reading.readings.join(" | "), values: { first, second } };
  },
  examples: {
    good: [
      { people: [{}, { total: 12_345 }] },
      { people: [{ total: "1,234" }, { total: "20,500.75" }] },
      { people: [{ total: "12.345" }] },
    ],
    bad: [{ people: [{}, { total: "12,345" }], at: "C6", found: "12,345", expected: "12345.00 | 12.345" }],
  },
});

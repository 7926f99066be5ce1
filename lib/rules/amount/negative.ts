import { decimalText, isNegative } from "../../dirham/index.js";
import { defineRule } from "../rule.js";

/** Nobody is granted less than nothing. The amount counts as it stands, so that the total stays the sheet's own. */
export const negative = defineRule({
  id: "amount/negative",
  severity: "error",
  visits: "amount",
  check({ at, reading, of }) {
    if (!isNegative(reading.value)) return;
    if (of === "total") return; // the sum of rows that are negative themselves
    return { at, found: decimalText(reading.value) };
  },
  examples: {
    good: [{ people: [{ total: 500 }] }],
    bad: [
      { people: [{}, { total: -500 }], at: "C6", found: "-500.00" },
      { people: [{}, { total: "(1.200,00)" }], at: "C6", found: "-1200.00" },
    ],
  },
});

import { cellText } from "../../workbook/index.js";
import { defineRule } from "../rule.js";

/** Text that is not an amount is never taken for 0: the total is stated without it, and said to be unverified. */
export const unreadable = defineRule({
  id: "amount/unreadable",
  severity: "error",
  visits: "unread",
  waivable: false,
  quotes: ["found"],
  check({ at, cell, reading }) {
    if (reading.kind !== "unreadable") return;
    return { at, found: cellText(cell) };
  },
  examples: {
    good: [{ people: [{ total: "20.000,00 DH" }] }],
    bad: [
      { people: [{}, { total: "à préciser" }], at: "C6", found: "à préciser" },
      { people: [{}, { total: "12.34.567" }], at: "C6", found: "12.34.567" },
    ],
  },
});

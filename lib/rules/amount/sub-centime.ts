import { decimalText, roundToCentime } from "../../dirham/index.js";
import { defineRule } from "../rule.js";

/** Excel shows 17003,51 where 17003,514 is stored: sums of such cells differ from what is printed. Never rounded here. */
export const subCentime = defineRule({
  id: "amount/sub-centime",
  severity: "error",
  visits: "unread",
  check({ at, reading, of }) {
    if (reading.kind !== "sub-centime" || of === "total") return; // a total's noise is not anybody's amount
    return { at, found: decimalText(reading.value), values: { shown: decimalText(roundToCentime(reading.value)) } };
  },
  examples: {
    good: [{ people: [{ total: 18838.910000000003 }] }],
    bad: [{ people: [{}, { total: 17003.514 }], at: "C6", found: "17003.514" }],
  },
});

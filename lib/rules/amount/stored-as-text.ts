import { decimalText } from "../../dirham/index.js";
import { defineRule } from "../rule.js";

/** SUM leaves text out without a warning, so the total looks right and is short. */
export const storedAsText = defineRule({
  id: "amount/stored-as-text",
  severity: "warning",
  visits: "amount",
  quotes: ["found"],
  fixes: "number",
  check({ at, cell, reading, of }) {
    if (cell?.kind !== "text") return;
    if (reading.stored === "number") return; // in thousands, or said in a label: no number could be written in its place
    if (of === "envelope") return; // "الغلاف المالي: 545.381,93 درهم" is a sentence, not a cell to add
    const after = decimalText(reading.value);
    return { at, found: cell.value, expected: after, fix: { kind: "number", at, before: cell.value, after } };
  },
  examples: {
    good: [{ people: [{ total: 1500.5 }] }],
    bad: [
      { people: [{}, { total: "545.381 ,93" }], at: "C6", found: "545.381 ,93", expected: "545381.93" },
      { people: [{}, { total: "١٬٥٠٠٫٥٠ درهم" }], at: "C6", found: "١٬٥٠٠٫٥٠ درهم", expected: "1500.50" },
    ],
  },
});

import { headingAt, statedAt } from "../place.js";
import { defineRule } from "../rule.js";

/** Without its number a batch cannot be told from the others of the year. */
export const numberMissing = defineRule({
  id: "batch/number-missing",
  severity: "warning",
  visits: "batch",
  quotes: ["found"],
  check({ batch }) {
    const stated = batch.declared.number;
    if (stated === null) return batch.goesOn ? undefined : { at: headingAt(batch) };
    return stated.value === null ? { at: statedAt(batch, stated), found: stated.text } : undefined;
  },
  examples: {
    good: [
      {
        lines: [
          ["الدفعة الأولى", null],
          ["Date", { date: "2017-09-28" }],
        ],
      },
    ],
    bad: [{ lines: [["Date", { date: "2017-09-28" }]], at: "A3" }],
  },
});

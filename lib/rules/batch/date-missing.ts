import { headingAt } from "../place.js";
import { defineRule } from "../rule.js";

/** Without its day nobody can say whether people were released before it. */
export const dateMissing = defineRule({
  id: "batch/date-missing",
  severity: "warning",
  visits: "batch",
  check({ batch }) {
    return batch.declared.date === null && !batch.goesOn ? { at: headingAt(batch) } : undefined; // unreadable ones: batch/date-unreadable
  },
  examples: {
    good: [{ lines: [["Tranche 1 – 28 septembre 2017", null]] }],
    bad: [{ lines: [["Tranche", 1]], at: "A3" }],
  },
});

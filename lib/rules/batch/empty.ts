import { headingAt } from "../place.js";
import { defineRule } from "../rule.js";

/** Headings without people under them: a sheet that was prepared and never filled, or filled elsewhere. */
export const empty = defineRule({
  id: "batch/empty",
  severity: "error",
  visits: "batch",
  check({ batch }) {
    return batch.people.length === 0 ? { at: headingAt(batch) } : undefined;
  },
  examples: {
    good: [{}],
    bad: [{ people: [], headings: { sex: "Sexe", centre: "Centre" }, at: "A4" }],
  },
});

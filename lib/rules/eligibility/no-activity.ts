import { fieldOf } from "../place.js";
import { defineRule } from "../rule.js";

/** A grant funds an income-generating activity: which one? */
export const noActivity = defineRule({
  id: "eligibility/no-activity",
  severity: "warning",
  visits: "person",
  check({ person }) {
    const field = fieldOf(person, "activity");
    if (field === undefined || person.activity !== null) return;
    return { at: field.at };
  },
  examples: {
    good: [{ people: [{ activity: "Couture" }] }],
    bad: [{ people: [{ activity: "Couture" }, { activity: null }], at: "C6" }],
  },
});

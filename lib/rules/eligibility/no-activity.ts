import { columnOf } from "../../grants/index.js";
import { placeOf } from "../place.js";
import { defineRule } from "../rule.js";

/** A grant funds an income-generating activity: which one? */
export const noActivity = defineRule({
  id: "eligibility/no-activity",
  severity: "warning",
  visits: "person",
  check({ person }) {
    if (person.activity !== null || columnOf(person.table, "activity") === undefined) return;
    return { at: placeOf(person, "activity") };
  },
  examples: {
    good: [{ people: [{ activity: "Couture" }] }],
    bad: [{ people: [{ activity: "Couture" }, { activity: null }], at: "C6" }],
  },
});

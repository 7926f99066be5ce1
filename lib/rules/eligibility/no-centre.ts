import { columnOf } from "../../grants/index.js";
import { placeOf } from "../place.js";
import { defineRule } from "../rule.js";

/** Only people whom an accompaniment centre follows are funded. */
export const noCentre = defineRule({
  id: "eligibility/no-centre",
  severity: "error",
  visits: "person",
  check({ person }) {
    if (person.centre !== null || columnOf(person.table, "centre") === undefined) return;
    return { at: placeOf(person, "centre") };
  },
  examples: {
    good: [{ people: [{ centre: "Fès" }] }],
    bad: [{ people: [{ centre: "Fès" }, { centre: null }, { centre: "Salé" }], at: "C6" }],
  },
});

import { fieldOf } from "../place.js";
import { defineRule } from "../rule.js";

/** Only people whom an accompaniment centre follows are funded. */
export const noCentre = defineRule({
  id: "eligibility/no-centre",
  severity: "error",
  visits: "person",
  check({ person }) {
    const field = fieldOf(person, "centre");
    if (field === undefined || person.centre !== null) return;
    return { at: field.at };
  },
  examples: {
    good: [{ people: [{ centre: "Fès" }] }],
    bad: [{ people: [{ centre: "Fès" }, { centre: null }, { centre: "Salé" }], at: "C6" }],
  },
});

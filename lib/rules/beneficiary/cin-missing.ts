import { fieldOf } from "../place.js";
import { defineRule } from "../rule.js";

/** Without a CIN nobody can tell whether the person was funded before. */
export const cinMissing = defineRule({
  id: "beneficiary/cin-missing",
  severity: "warning",
  visits: "person",
  dependsOn: ["beneficiary/name"],
  check({ person }) {
    const field = fieldOf(person, "cin");
    if (field === undefined || person.cin !== null || person.name === null) return; // without a name: beneficiary/name
    return { at: field.at };
  },
  examples: {
    good: [{ people: [{}], headings: { cin: "" } }],
    bad: [{ people: [{}, { cin: null }], at: "B6" }],
  },
});

import { columnOf } from "../../grants/index.js";
import { placeOf } from "../place.js";
import { defineRule } from "../rule.js";

/** Without a CIN nobody can tell whether the person was funded before. */
export const cinMissing = defineRule({
  id: "beneficiary/cin-missing",
  severity: "warning",
  visits: "person",
  dependsOn: ["beneficiary/name"],
  check({ person }) {
    if (person.cin !== null || person.name === null) return; // without a name: beneficiary/name
    if (columnOf(person.table, "cin") === undefined) return;
    return { at: placeOf(person, "cin") };
  },
  examples: {
    good: [{ people: [{}], headings: { cin: "" } }],
    bad: [{ people: [{}, { cin: null }], at: "B6" }],
  },
});

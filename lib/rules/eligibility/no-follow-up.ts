import { answeredNo } from "./answered-no.js";
import { defineRule } from "../rule.js";

/** Post-release follow-up by the centre's social workers is what makes a person eligible. */
export const noFollowUp = defineRule({
  id: "eligibility/no-follow-up",
  severity: "error",
  visits: "person",
  quotes: ["found"],
  check({ person }) {
    return answeredNo(person, "followUp");
  },
  examples: {
    good: [{ people: [{ followUp: "oui" }, { followUp: "oui" }] }, { people: [{ followUp: "نعم" }] }],
    bad: [
      { people: [{ followUp: "oui" }, { followUp: "non" }], at: "C6", found: "non" },
      { people: [{ followUp: "نعم" }, { followUp: null }], at: "C6", found: "" },
    ],
  },
});

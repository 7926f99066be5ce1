import { answeredNo } from "./answered-no.js";
import { defineRule } from "../rule.js";

/** Training by ANAPEC or the microfinance partner comes before the grant; a person may be trained elsewhere. */
export const noTraining = defineRule({
  id: "eligibility/no-training",
  severity: "warning",
  visits: "person",
  quotes: ["found"],
  check({ person }) {
    return answeredNo(person, "training");
  },
  examples: {
    good: [{ people: [{ training: "oui" }, { training: "oui" }] }, { people: [{ training: "نعم" }] }],
    bad: [
      { people: [{ training: "oui" }, { training: "non" }], at: "C6", found: "non" },
      { people: [{ training: "نعم" }, { training: null }], at: "C6", found: "" },
    ],
  },
});

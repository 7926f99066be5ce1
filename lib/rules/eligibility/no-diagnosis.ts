import { answeredNo } from "./answered-no.js";
import { defineRule } from "../rule.js";

/** The project is diagnosed jointly with the prison's preparation-for-release service before it is funded. */
export const noDiagnosis = defineRule({
  id: "eligibility/no-diagnosis",
  severity: "error",
  visits: "person",
  quotes: ["found"],
  check({ person }) {
    return answeredNo(person, "diagnosis");
  },
  examples: {
    good: [{ people: [{ diagnosis: "oui" }, { diagnosis: "oui" }] }, { people: [{ diagnosis: "نعم" }] }],
    bad: [
      { people: [{ diagnosis: "oui" }, { diagnosis: "non" }], at: "C6", found: "non" },
      { people: [{ diagnosis: "نعم" }, { diagnosis: null }], at: "C6", found: "" },
    ],
  },
});

import { isZero } from "../../dirham/index.js";
import { isGrantWhole } from "../../grants/index.js";
import { grantAt } from "../place.js";
import { defineRule } from "../rule.js";

/** A beneficiary of exactly nothing: an amount that was never entered, or a person who should not be on the list. */
export const zero = defineRule({
  id: "amount/zero",
  severity: "warning",
  visits: "person",
  check({ person }) {
    if (person.grant === null || !isZero(person.grant) || !isGrantWhole(person)) return;
    return { at: grantAt(person), found: "0.00" };
  },
  examples: {
    good: [{ people: [{ cash: 0, equipment: 9000, total: 9000 }] }],
    bad: [{ people: [{}, { total: 0 }], at: "C6", found: "0.00" }],
  },
});

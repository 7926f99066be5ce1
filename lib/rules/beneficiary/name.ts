import { columnOf } from "../../grants/index.js";
import { nameAt } from "../place.js";
import { defineRule } from "../rule.js";

/** Money for nobody: a row with an amount but neither name nor CIN. */
export const name = defineRule({
  id: "beneficiary/name",
  severity: "error",
  visits: "person",
  check({ person }) {
    if (person.name !== null || person.cin !== null) return;
    const hasColumn = (["name", "familyName", "givenName", "cin"] as const).some(
      (field) => columnOf(person.table, field) !== undefined,
    );
    if (!hasColumn || person.amounts.every(({ reading }) => reading.kind === "blank")) return;
    return { at: nameAt(person) };
  },
  examples: {
    good: [{ people: [{ name: null }] }],
    bad: [{ people: [{ centre: "Fès" }, { name: null, cin: null, centre: "Fès" }, { centre: "Fès" }], at: "A6" }],
  },
});

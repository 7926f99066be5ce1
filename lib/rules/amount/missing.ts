import { linesWithoutAmount } from "../../grants/index.js";
import { grantAt, placeIn } from "../place.js";
import { defineRule } from "../rule.js";

/** A row without any amount is not a row of 0 dirhams: somebody forgot, or the person is not to be paid. */
export const missing = defineRule({
  id: "amount/missing",
  severity: "error",
  visits: "person",
  check({ person }) {
    const [line] = linesWithoutAmount(person);
    if (line !== undefined) return { at: placeIn(person.table, line.row.row, line.column) };
    if (person.amounts.length === 0 || person.amounts.some(({ reading }) => reading.kind !== "blank")) return;
    return { at: grantAt(person) };
  },
  examples: {
    good: [{ people: [{ cash: 8000, equipment: null }] }],
    bad: [{ people: [{}, { total: null }, {}], at: "C6" }],
  },
});

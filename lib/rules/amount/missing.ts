import { linesWithoutAmount, sharesAmount, statesAmount } from "../../grants/index.js";
import { grantAt, placeIn } from "../place.js";
import { defineRule } from "../rule.js";

/** A row without any amount is not a row of 0 dirhams: somebody forgot, or the person is not to be paid. Nor is one line of a person. */
export const missing = defineRule({
  id: "amount/missing",
  severity: "error",
  visits: "person",
  check({ person }) {
    const [line] = linesWithoutAmount(person);
    if (line !== undefined) return { at: placeIn(person.table, line.row.row, line.column), values: { of: "line" } };
    if (person.amounts.length === 0 || statesAmount(person)) return;
    if (sharesAmount(person)) return; // workbook/merged-data tells of it
    return { at: grantAt(person), values: { of: "person" } };
  },
  examples: {
    good: [{ people: [{ cash: 8000, equipment: null }] }],
    bad: [
      { people: [{}, { total: null }, {}], at: "C6" },
      {
        people: [
          { item: "Machine", total: 3500 },
          { name: null, cin: null, item: "Table", total: null },
          { name: null, cin: null, item: "Tissu", total: 300 },
        ],
        merges: [1, 2].map((column) => ({ top: 5, left: column, bottom: 7, right: column })),
        at: "D6",
      },
    ],
  },
});

import { cellOf, columnOf } from "../../grants/index.js";
import { cellText } from "../../workbook/index.js";
import { placeOf } from "../place.js";
import { defineRule } from "../rule.js";

/** In words, or by a tick in one of two columns. */
const COLUMNS = ["sex", "woman", "man"] as const;

/** Women are counted and announced: a row that does not say which it is makes the count wrong. */
export const sex = defineRule({
  id: "beneficiary/sex",
  severity: "warning",
  visits: "person",
  quotes: ["found"],
  check({ person }) {
    if (person.sex !== null) return;
    const field = COLUMNS.find((own) => columnOf(person.table, own) !== undefined);
    if (field === undefined) return;
    return { at: placeOf(person, field), found: cellText(cellOf(person, field)) };
  },
  examples: {
    good: [{ people: [{ sex: "أنثى" }, { sex: "H" }, { sex: "Femme" }] }],
    bad: [
      { people: [{ sex: "F" }, { sex: "?" }, { sex: "M" }], at: "C6", found: "?" },
      { people: [{ sex: "F" }, { sex: null }, { sex: "M" }], at: "C6", found: "" },
    ],
  },
});

import { cellText } from "../../workbook/index.js";
import { fieldOf } from "../place.js";
import { defineRule } from "../rule.js";

/** Women are counted and announced: a row that does not say which it is makes the count wrong. */
export const sex = defineRule({
  id: "beneficiary/sex",
  severity: "warning",
  visits: "person",
  quotes: ["found"],
  check({ person }) {
    const field = fieldOf(person, "sex") ?? fieldOf(person, "woman") ?? fieldOf(person, "man");
    if (field === undefined || person.sex !== null) return;
    return { at: field.at, found: cellText(field.cell) };
  },
  examples: {
    good: [{ people: [{ sex: "أنثى" }, { sex: "H" }, { sex: "Femme" }] }],
    bad: [
      { people: [{ sex: "F" }, { sex: "?" }, { sex: "M" }], at: "C6", found: "?" },
      { people: [{ sex: "F" }, { sex: null }, { sex: "M" }], at: "C6", found: "" },
    ],
  },
});

import { nearestHeading } from "../../grants/index.js";
import { placeIn } from "../place.js";
import { defineRule } from "../rule.js";

/** A helper column is no fault, but nobody should believe that it was checked. */
export const unknownColumn = defineRule({
  id: "workbook/unknown-column",
  severity: "info",
  visits: "heading",
  quotes: ["found"],
  check({ table, column, rival, aside }) {
    if (rival || aside || column.field !== null || column.heading === "") return;
    if (table.moreParts.includes(column.column)) return; // it is added up: "2ème versement"
    const at = placeIn(table, column.headingRow, column.column);
    return { at, found: column.heading, expected: nearestHeading(column.heading) };
  },
  examples: {
    good: [{ people: [{ other: "à revoir" }], headings: { other: "Observations" } }],
    bad: [{ people: [{ unknown: "7-b" }, { unknown: "9-c" }], at: "C4", found: "Étagère" }],
  },
});

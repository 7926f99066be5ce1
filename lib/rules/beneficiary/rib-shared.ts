import { a1, placeOf } from "../place.js";
import { defineRule } from "../rule.js";

/** One account for two people: a copied row, or somebody who collects for others. */
export const ribShared = defineRule({
  id: "beneficiary/rib-shared",
  severity: "warning",
  visits: "repeat",
  dependsOn: ["beneficiary/duplicate"],
  check({ person, earlier: { sameRib } }) {
    if (sameRib === undefined || (person.cin !== null && sameRib.cin === person.cin)) return; // the same person
    const other = a1(placeOf(sameRib, "rib"));
    return {
      at: placeOf(person, "rib"),
      found: person.table === sameRib.table ? other : `${sameRib.table.sheet.name}!${other}`,
      values: { other },
    };
  },
  examples: {
    good: [{ people: [{ rib: "001810007800020110620318" }, { rib: "001810007800020110620221" }] }],
    bad: [
      { people: [{ rib: "001810007800020110620318" }, { rib: "001810007800020110620318" }], at: "C6", found: "C5" },
    ],
  },
});

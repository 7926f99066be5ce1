import { columnOf } from "../../grants/index.js";
import { centresBeside } from "../centres-beside.js";
import { nearestCentre } from "../nearest-centre.js";
import { placeOf } from "../place.js";
import { defineRule } from "../rule.js";

/** The list of centres and their spellings is in the rules file: a new centre is added there, a misspelt one is mended here. */
export const unknownCentre = defineRule({
  id: "eligibility/unknown-centre",
  severity: "warning",
  visits: "person",
  quotes: ["found"],
  check({ person }, { rules }) {
    if (person.centre === null || columnOf(person.table, "centre") === undefined) return; // eligibility/no-centre
    if (rules.centres.some(({ name }) => name === person.centre)) return;
    const nearest = nearestCentre(person.centre, rules.centres);
    return {
      at: placeOf(person, "centre"),
      found: person.centre,
      expected: nearest === null ? null : centresBeside(person.centre, [nearest], rules.centres),
    };
  },
  examples: {
    good: [
      { people: [{ centre: "Fès" }, { centre: "Marrakech" }, { centre: "Salé" }] },
      { people: [{ centre: "Centre de Fès" }, { centre: "الدارالبيضاء" }] },
    ],
    bad: [
      {
        people: [{ centre: "Fès" }, { centre: "Ouarzazate" }, { centre: "Salé" }],
        at: "C6",
        found: "Ouarzazate",
        expected: null,
      },
      {
        people: [{ centre: "Fès" }, { centre: "Marakech" }, { centre: "Salé" }],
        at: "C6",
        found: "Marakech",
        expected: "Marrakech",
      },
      {
        people: [{ centre: "فاس" }, { centre: "مراكس" }, { centre: "سلا" }],
        at: "C6",
        found: "مراكس",
        expected: "مراكش",
      },
    ],
  },
});

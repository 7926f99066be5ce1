import { statedAt } from "../place.js";
import { defineRule } from "../rule.js";

/** The centres that the batch names are those of its people. Centres that nobody knows have a rule of their own. */
export const centres = defineRule({
  id: "batch/centres",
  severity: "warning",
  visits: "batch",
  quotes: ["found"],
  check({ batch }, { rules }) {
    const stated = batch.declared.centres;
    const known = new Set(rules.centres.map(({ name }) => name));
    const own = new Set(batch.people.flatMap(({ centre }) => (centre !== null && known.has(centre) ? [centre] : [])));
    if (stated === null || own.size === 0) return;
    const unnamed = [...own].filter((centre) => !stated.value.includes(centre));
    const without = batch.people.filter(({ centre }) => centre === null || !known.has(centre)).length;
    const nobodys = stated.value.filter((centre) => known.has(centre) && !own.has(centre));
    const unused = nobodys.length <= without ? [] : nobodys; // eligibility/no-centre, eligibility/unknown-centre tell whose it is
    if (unnamed.length === 0 && unused.length === 0) return;
    return {
      at: statedAt(batch, stated),
      found: stated.value.join(", "),
      expected: [...own].join(", "),
      values: { unnamed: unnamed.join(", "), unused: unused.join(", ") },
    };
  },
  examples: {
    good: [
      {
        lines: [
          ["Tranche", 1],
          ["Date", { date: "2017-09-28" }],
          ["المراكز", "فاس وسلا"],
        ],
        people: [{ centre: "Salé" }, { centre: "Fès" }],
      },
      {
        lines: [
          ["Tranche", 1],
          ["Date", { date: "2017-09-28" }],
          ["Centres", "Fès, Tanger"],
        ],
        people: [{ centre: "Fès" }, { centre: "Fès" }, { centre: "Ouarzazate" }],
      }, // whose centre Tanger is, eligibility/unknown-centre asks
    ],
    bad: [
      {
        lines: [
          ["Tranche", 1],
          ["Date", { date: "2017-09-28" }],
          ["Centres", "Fès, Tanger"],
        ],
        people: [{ centre: "Salé" }, { centre: "Fès" }],
        at: "B3",
        found: "Fès, Tanger",
        expected: "Salé, Fès",
      },
    ],
  },
});

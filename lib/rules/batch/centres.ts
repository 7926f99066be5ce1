import { centresBeside } from "../centres-beside.js";
import { firstBatch } from "../example.js";
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
    if (stated === null) return;
    const known = new Set(rules.centres.map(({ name }) => name));
    const own = new Set<string>();
    for (const { centre } of batch.people) if (centre !== null && known.has(centre)) own.add(centre);
    if (own.size === 0) return;
    const unnamed = [...own].filter((centre) => !stated.value.includes(centre));
    const without = batch.people.filter(({ centre }) => centre === null || !known.has(centre)).length;
    const nobodys = stated.value.filter((centre) => known.has(centre) && !own.has(centre));
    const unused = nobodys.length <= without ? [] : nobodys; // eligibility/no-centre, eligibility/unknown-centre tell whose it is
    if (unnamed.length === 0 && unused.length === 0) return;
    const list = (names: readonly string[]): string => centresBeside(stated.text, names, rules.centres);
    return {
      at: statedAt(batch, stated),
      found: list(stated.value),
      expected: list([...own]),
      values: { unnamed: list(unnamed), unused: list(unused) },
    };
  },
  examples: {
    good: [
      {
        lines: [...firstBatch, ["Centres", "Salé, Fès"]],
        people: [{ centre: "Salé" }, { centre: "Fès" }],
      },
      {
        lines: [...firstBatch, ["المراكز", "فاس وسلا"]],
        people: [{ centre: "Salé" }, { centre: "Fès" }],
      },
      {
        lines: [...firstBatch, ["Centres", "Fès, Tanger"]],
        people: [{ centre: "Fès" }, { centre: "Fès" }, { centre: "Ouarzazate" }],
      }, // whose centre Tanger is, eligibility/unknown-centre asks
    ],
    bad: [
      {
        lines: [...firstBatch, ["Centres", "Fès, Tanger"]],
        people: [{ centre: "Salé" }, { centre: "Fès" }],
        at: "B3",
        found: "Fès, Tanger",
        expected: "Salé, Fès",
      },
      {
        lines: [
          ["الدفعة", 1],
          ["التاريخ", { date: "2017-09-28" }],
          ["المراكز", "فاس، طنجة"],
        ],
        people: [{ centre: "سلا" }, { centre: "فاس" }],
        at: "B3",
        found: "فاس، طنجة",
        expected: "سلا، فاس",
      },
    ],
  },
});

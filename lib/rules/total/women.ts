import { womenIn, type Batch, type Person, type Table, type TotalRow } from "../../grants/index.js";
import { firstBatch } from "../example.js";
import { statedAt } from "../place.js";
import { defineRule, type Facts } from "../rule.js";

/** The number of women that the sheet or a total row states is the number of rows marked female, of those that it speaks of. */
export const women = defineRule({
  id: "total/women",
  severity: "error",
  visits: "workbook",
  waivable: false,
  dependsOn: ["beneficiary/sex"],
  check({ grants: { batches, grandTotals } }) {
    const said = batches.flatMap(({ table, people, onAllSheets, declared, totals }): Said[] => [
      // one of several sheets may speak of itself alone
      { table, women: declared.women, people: onAllSheets, or: people },
      ...totals.map(ofTotal),
    ]);
    return [...said, ...grandTotals.map(ofTotal)].flatMap(({ table, women: stated, people, or }): Facts[] => {
      const found = womenIn(people, table);
      if (stated?.value.count == null || found === null || people.length === 0) return [];
      if (stated.value.count === found || stated.value.count === womenIn(or, table)) return [];
      const unknown = people.filter(({ sex }) => sex === null).length;
      if (Math.abs(stated.value.count - found) <= unknown && stated.value.count > found) return []; // beneficiary/sex tells which
      const values = { stated: stated.value.count, counted: found };
      return [{ at: statedAt(table, stated), found: String(values.stated), expected: String(values.counted), values }];
    });
  },
  examples: {
    good: [
      {
        lines: [...firstBatch, ["dont femmes", 1]],
        people: [{ sex: "F" }, { sex: "M" }],
      },
      {
        lines: [...firstBatch, ["dont femmes", 1]],
      }, // no column says who is
    ],
    bad: [
      {
        lines: [...firstBatch, ["dont femmes", 2]],
        people: [{ sex: "F" }, { sex: "M" }],
        at: "B3",
        found: "2",
        expected: "1",
      },
      {
        people: [{ sex: "F" }, { sex: "M" }],
        total: { name: "Total : 2 bénéficiaires dont 2 femmes", total: 40_000 },
        at: "A7",
        found: "2",
        expected: "1",
      },
    ],
  },
});

/** A count of women, and the people it may be of: a batch's, or its list's on all sheets. */
interface Said {
  readonly table: Table;
  readonly women: Batch["declared"]["women"];
  readonly people: readonly Person[];
  readonly or: readonly Person[];
}

function ofTotal({ table, people, women: stated }: TotalRow): Said {
  return { table, women: stated, people, or: people };
}

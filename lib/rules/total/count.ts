import type { TotalRow } from "../../grants/index.js";
import { firstBatch } from "../example.js";
import { statedAt } from "../place.js";
import { defineRule, type Facts } from "../rule.js";

/** The number of beneficiaries that the sheet or a total row states is the number of rows that it speaks of. */
export const count = defineRule({
  id: "total/count",
  severity: "error",
  visits: "workbook",
  waivable: false,
  check({ grants: { batches, grandTotals } }) {
    const said = batches.flatMap(({ sheet, people, onAllSheets, declared: { beneficiaries: count }, totals }) => [
      // one of several sheets may speak of itself alone
      { sheet, people: count?.value.count === people.length ? people : onAllSheets, count },
      ...totals.map(ofTotal),
    ]);
    return [...said, ...grandTotals.map(ofTotal)].flatMap(({ sheet, people, count }): Facts[] => {
      const stated = count?.value.count;
      if (count === null || stated == null || people.length === 0 || stated === people.length) return []; // total/count-words, batch/empty
      const values = { stated, counted: people.length };
      return [{ at: statedAt({ sheet }, count), found: String(stated), expected: String(people.length), values }];
    });
  },
  examples: {
    good: [
      { lines: [...firstBatch, ["Nombre de bénéficiaires", 2]] },
      {
        lines: [...firstBatch, ["عدد المستفيدين", "اثنان (02)"]],
      },
      { total: { name: "المجموع: مستفيدان (2)", total: 40_000 } },
    ],
    bad: [
      {
        lines: [...firstBatch, ["Nombre de bénéficiaires", 3]],
        at: "B3",
        found: "3",
        expected: "2",
      },
      { total: { name: "Total : 3 bénéficiaires", total: 40_000 }, at: "A7", found: "3", expected: "2" },
    ],
  },
});

function ofTotal({ table, people, count }: TotalRow) {
  return { sheet: table.sheet, people, count };
}

import type { Batch, Person } from "../../grants/index.js";
import type { Sheet } from "../../workbook/index.js";
import { statedAt } from "../place.js";
import { defineRule, type Facts } from "../rule.js";

/** The number of beneficiaries that the sheet or a total row states is the number of rows that it speaks of. */
export const count = defineRule({
  id: "total/count",
  severity: "error",
  visits: "workbook",
  waivable: false,
  check({ grants }) {
    const { batches, grandTotals } = grants;
    return [
      ...batches.flatMap((batch) => differs(batch.sheet, batch.declared.beneficiaries, batch.people)),
      ...[...batches.flatMap(({ totals }) => totals), ...grandTotals].flatMap(({ table, count: stated, people }) =>
        differs(table.sheet, stated, people),
      ),
    ];
  },
  examples: {
    good: [
      { total: { name: "المجموع: مستفيدان (2)", total: 40_000 } },
      {
        lines: [
          ["Tranche", 1],
          ["Date", { date: "2017-09-28" }],
          ["عدد المستفيدين", "اثنان (02)"],
        ],
      },
    ],
    bad: [
      {
        lines: [
          ["Tranche", 1],
          ["Date", { date: "2017-09-28" }],
          ["Nombre de bénéficiaires", 3],
        ],
        at: "B3",
        found: "3",
        expected: "2",
      },
      { total: { name: "Total : 3 bénéficiaires", total: 40_000 }, at: "A7", found: "3", expected: "2" },
    ],
  },
});

function differs(
  sheet: Sheet,
  stated: Batch["declared"]["beneficiaries"],
  people: readonly Person[],
): readonly Facts[] {
  if (stated?.value.count == null || people.length === 0) return []; // total/count-words, batch/empty
  if (stated.value.count === people.length) return [];
  const values = { stated: stated.value.count, counted: people.length };
  return [{ at: statedAt({ sheet }, stated), found: String(values.stated), expected: String(values.counted), values }];
}

import { decimalText, equals, sumOf } from "../../dirham/index.js";
import { amountOf, itemsByPerson, type Item } from "../../grants/index.js";
import { amountAt } from "../place.js";
import { defineRule, type Facts } from "../rule.js";

/** The sheet of items speaks for a batch when it lists half of its people or more; then nobody's equipment may be missing from it. */
const SPEAKS_FOR = 0.5;

/** What was bought for a person adds up to the equipment that the batch table states. */
export const itemsMismatch = defineRule({
  id: "amount/items-mismatch",
  severity: "error",
  visits: "batch",
  dependsOn: ["amount/item-total"],
  check({ batch: { people, items } }) {
    if (items === null) return;
    const find = itemsByPerson(items);
    const equipped = people.flatMap((person) => {
      const equipment = amountOf(person, "equipment");
      if (equipment?.reading.kind !== "amount" || equipment.column === 0) return [];
      return [{ person, equipment, value: equipment.reading.value, own: find(person) }];
    });
    const listed = equipped.filter(({ own }) => own.length > 0).length;
    const complete = listed >= equipped.length * SPEAKS_FOR;
    return equipped.flatMap(({ person, equipment, value, own }): Facts[] => {
      if (own.some(isUnread) || (own.length === 0 && !complete)) return [];
      const total = sumOf(own, ({ total: { reading } }) => (reading.kind === "amount" ? reading.value : null));
      if (equals(total, value)) return [];
      const follows = own.map((item) => ({
        sheet: items.table.sheet.name,
        row: item.row.row,
        column: item.total.column,
      }));
      return [
        {
          at: amountAt(person, equipment),
          found: decimalText(value),
          expected: decimalText(total),
          values: { items: own.length },
          follows,
        },
      ];
    });
  },
  examples: {
    good: [
      {
        people: [{ equipment: 6522.24 }],
        items: [
          ["AB100001", "Machine", 2, 3011.12, 6022.24],
          ["AB100001", "Table", 1, 500, 500],
        ],
      },
    ],
    bad: [
      {
        people: [{ equipment: 6522.25 }],
        items: [
          ["AB100001", "Machine", 2, 3011.12, 6022.24],
          ["AB100001", "Table", 1, 500, 500],
        ],
        at: "C5",
        found: "6522.25",
        expected: "6522.24",
      },
    ],
  },
});

function isUnread({ total: { reading } }: Item): boolean {
  return reading.kind !== "amount" && reading.kind !== "blank";
}

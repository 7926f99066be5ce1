import { decimalText, equals } from "../../dirham/index.js";
import { productOf } from "../../grants/index.js";
import { placeIn } from "../place.js";
import { defineRule } from "../rule.js";

/** Quantity × unit price is the item's total, on a sheet of items and on the lines of a person. */
export const itemTotal = defineRule({
  id: "amount/item-total",
  severity: "error",
  visits: "item",
  check({ table, item }) {
    const { row, total } = item;
    const expected = productOf(item);
    if (expected === null || total.reading.kind !== "amount" || equals(expected, total.reading.value)) return;
    const at = placeIn(table, row.row, total.column);
    return { at, found: decimalText(total.reading.value), expected: decimalText(expected) };
  },
  examples: {
    good: [{ people: [{}], items: [["AB100001", "Machine", 2, 3011.12, 6022.24]] }],
    bad: [
      {
        people: [{}],
        items: [
          ["AB100001", "Machine", 2, 3011.12, 6022.25],
          ["AB100001", "Table", 1, 500, 500],
        ],
        at: "E2",
        found: "6022.25",
        expected: "6022.24",
      },
      {
        people: [
          { item: "Machine", quantity: 2, unitPrice: 3011.12, total: 6022.24 },
          { name: null, cin: null, item: "Table", quantity: 1, unitPrice: 500, total: 550 },
        ],
        merges: [1, 2].map((column) => ({ top: 5, left: column, bottom: 6, right: column })),
        at: "F6",
        found: "550.00",
        expected: "500.00",
      },
    ],
  },
});

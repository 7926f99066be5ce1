import { decimalText, equals, fromCellNumber, isFinerThanCentime, roundToCentime, times } from "../../dirham/index.js";
import { placeIn } from "../place.js";
import { defineRule } from "../rule.js";

/** Quantity × unit price is the item's total. A product finer than a centime (2,5 kg × 10,333) is rounded as an invoice does. */
export const itemTotal = defineRule({
  id: "amount/item-total",
  severity: "error",
  visits: "item",
  check({ table, item }) {
    const { quantity, unitPrice, total } = item;
    if (quantity?.kind !== "number" || unitPrice.kind !== "amount" || total.reading.kind !== "amount") return;
    const product = times(unitPrice.value, fromCellNumber(quantity.value));
    const expected = isFinerThanCentime(product) ? roundToCentime(product) : product;
    if (equals(expected, total.reading.value)) return;
    const at = placeIn(table.table, item.row.row, total.column);
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
    ],
  },
});

import { decimalText, dirham, equals, plus, type Dirham } from "../../dirham/index.js";
import { amountOf, type AmountEntry } from "../../grants/index.js";
import { amountAt } from "../place.js";
import { defineRule } from "../rule.js";

/** Cash and equipment make the row's total, to the centime. An empty one of the two is nothing; two empty ones were never split. */
export const rowTotal = defineRule({
  id: "amount/row-total",
  severity: "error",
  visits: "person",
  check({ person }) {
    const cash = amountOf(person, "cash");
    const equipment = amountOf(person, "equipment");
    const total = amountOf(person, "total");
    if (cash === undefined || equipment === undefined || total === undefined) return;
    const [a, b, stated] = [valueOf(cash), valueOf(equipment), valueOf(total)];
    if (a === "unread" || b === "unread" || stated === "unread" || (a === null && b === null)) return;
    const expected = plus(a ?? dirham("0"), b ?? dirham("0"));
    if (stated !== null && equals(expected, stated)) return;
    return {
      at: amountAt(person, total),
      found: stated === null ? null : decimalText(stated),
      expected: decimalText(expected),
    };
  },
  examples: {
    good: [
      { people: [{ cash: 8000.1, equipment: 12_000.2, total: 20_000.3 }] },
      { people: [{ cash: null, equipment: 12_000, total: 12_000 }] },
    ],
    bad: [
      {
        people: [
          { cash: 8000, equipment: 12_000, total: 20_000 },
          { cash: 8000, equipment: 12_000, total: 20_000.01 },
        ],
        at: "E6",
        found: "20000.01",
        expected: "20000.00",
      },
    ],
  },
});

/** The amount, null for an empty cell, "unread" for one that a rule of its own reports. */
function valueOf({ reading }: AmountEntry): Dirham | null | "unread" {
  if (reading.kind === "blank") return null;
  return reading.kind === "amount" ? reading.value : "unread";
}

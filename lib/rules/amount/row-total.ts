import { decimalText, equals, sum, type Dirham } from "../../dirham/index.js";
import { amountOf, type CellAmount } from "../../grants/index.js";
import { amountAt } from "../place.js";
import { defineRule } from "../rule.js";

/**
 * Cash and equipment make the row's total, to the centime, with what other columns add to it in nearly every row. An empty one of
 * the two is nothing; two empty ones were never split.
 */
export const rowTotal = defineRule({
  id: "amount/row-total",
  severity: "error",
  visits: "person",
  check({ person }) {
    const cash = amountOf(person, "cash");
    const equipment = amountOf(person, "equipment");
    const total = amountOf(person, "total");
    if (total === undefined) return;
    const parts: CellAmount[] = [];
    if (cash !== undefined) parts.push(cash.reading);
    if (equipment !== undefined) parts.push(equipment.reading);
    if (parts.every(({ kind }) => kind === "blank")) return;
    for (const { reading } of person.moreParts) parts.push(reading);
    if (parts.length < 2) return;
    if (!isSettled(total.reading) || !parts.every(isSettled)) return; // has a rule of its own
    const stated = valueOf(total.reading);
    const expected = sum(parts.map(valueOf).filter((value) => value !== null));
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
      {
        people: [1, 2, 3, 4].map((i) => ({ other: 100 * i, cash: 8000, equipment: 9000, total: 17_000 + 100 * i })),
        headings: { other: "Frais de formation" },
      },
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

function isSettled({ kind }: CellAmount): boolean {
  return kind === "amount" || kind === "blank";
}

function valueOf(reading: CellAmount): Dirham | null {
  return reading.kind === "amount" ? reading.value : null;
}

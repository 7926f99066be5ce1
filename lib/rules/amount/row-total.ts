import { decimalText, equals, sumOf, type Dirham } from "../../dirham/index.js";
import { amountOf, type CellAmount, type PersonLine, type Table } from "../../grants/index.js";
import { amountAt, placeIn } from "../place.js";
import { defineRule } from "../rule.js";

/**
 * Cash and equipment make the row's total, to the centime, with what other columns add to it in nearly every row. An empty one of
 * the two is nothing; two empty ones were never split.
 */
export const rowTotal = defineRule({
  id: "amount/row-total",
  severity: "error",
  visits: "person",
  dependsOn: ["amount/item-total"],
  check({ person }) {
    const total = amountOf(person, "total");
    const difference = differenceIn(person, person.table);
    if (total === undefined || difference === null) return;
    const stating = person.lines.filter((line) => amountOf(line, "total")?.cell !== undefined);
    const line = stating.length > 1 ? stating.find((own) => differenceIn(own, person.table) !== null) : undefined;
    const { stated, expected } = (line && differenceIn(line, person.table)) ?? difference;
    return {
      at: line === undefined ? amountAt(person, total) : placeIn(person.table, line.row.row, total.column),
      found: stated === null ? null : decimalText(stated),
      expected: decimalText(expected),
      follows: person.lines.flatMap(({ row, amounts }) =>
        amounts.map(({ column }) => placeIn(person.table, row.row, column)),
      ),
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
      {
        people: [
          { cash: 8000, equipment: 7000, total: 20_000 },
          { name: null, cin: null, cash: null, equipment: 5000.5, total: null },
        ],
        merges: [1, 2, 3, 5].map((column) => ({ top: 5, left: column, bottom: 6, right: column })),
        at: "E5",
        found: "20000.00",
        expected: "20000.50",
      },
    ],
  },
});

interface Difference {
  readonly stated: Dirham | null;
  readonly expected: Dirham;
}

/** A total that its parts do not make: somebody's, or one line's where each has a total of its own. Null: nothing to say. */
function differenceIn(line: PersonLine, { sumsLines }: Table): Difference | null {
  const cash = amountOf(line, "cash");
  const equipment = amountOf(line, "equipment");
  const total = amountOf(line, "total");
  if (total === undefined) return null;
  const parts: CellAmount[] = [];
  if (cash !== undefined) parts.push(cash.reading);
  if (equipment !== undefined) parts.push(equipment.reading);
  if (parts.every(({ kind }) => kind === "blank")) return null;
  for (const { reading } of line.moreParts) parts.push(reading);
  if (parts.length < 2 && !sumsLines) return null;
  if (!isSettled(total.reading) || !parts.every(isSettled)) return null; // has a rule of its own
  const stated = valueOf(total.reading);
  const expected = sumOf(parts, valueOf);
  return stated !== null && equals(expected, stated) ? null : { stated, expected };
}

function isSettled({ kind }: CellAmount): boolean {
  return kind === "amount" || kind === "blank";
}

function valueOf(reading: CellAmount): Dirham | null {
  return reading.kind === "amount" ? reading.value : null;
}

import { decimalText } from "../../dirham/index.js";
import { cellText } from "../../workbook/index.js";
import { formulaOver } from "./formula-over.js";
import { placeIn } from "../place.js";
import { defineRule } from "../rule.js";

/** A typed total is right until somebody mends a row. */
export const typed = defineRule({
  id: "total/typed",
  severity: "info",
  visits: "figure",
  waivable: false,
  fixes: "formula",
  check({ total, figure }) {
    if (figure.cell.formula !== null || figure.reading.kind !== "amount" || total.people.length === 0) return;
    if (figure.centimes !== undefined || figure.isWider === true) return; // no sum over its column alone gives it
    if (figure.isSaid === true) return; // a formula could not say what its words do
    const at = placeIn(total.table, total.row.row, figure.column);
    const before = cellText(figure.cell);
    const after = `=${formulaOver(total, figure)}`;
    return {
      at,
      found: decimalText(figure.reading.value),
      expected: after,
      fix: { kind: "formula", at, before, after },
    };
  },
  examples: {
    good: [{ people: [{}, {}], total: { total: { formula: "SUM(C5:C6)", result: 40_000 } } }],
    bad: [{ people: [{}, {}], total: { total: 40_000 }, at: "C7", found: "40000.00", expected: "=SUM(C5:C6)" }],
  },
});

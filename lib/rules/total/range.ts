import { columnIn, shownFigure, type PersonLine, type TotalFigure } from "../../grants/index.js";
import { groupBy } from "../../lists/index.js";
import { formulaOver } from "./formula-over.js";
import { imbalanceOfFigure } from "./imbalance.js";
import { a1Column, placeIn } from "../place.js";
import { defineRule } from "../rule.js";

/** A range that leaves out a row is wrong even while the row is empty: the next amount typed there is lost. */
export const range = defineRule({
  id: "total/range",
  severity: "error",
  visits: "figure",
  waivable: false,
  explains: true,
  fixes: "formula",
  check({ total, figure, judgement: { reach } }) {
    if (reach === null || (reach.missing.length === 0 && reach.surplus.length === 0 && !reach.heading)) return;
    const shown = shownFigure(figure);
    const at = placeIn(total.table, total.row.row, figure.column);
    const before = `=${figure.cell.formula ?? ""}`;
    const after = `=${formulaOver(total, figure)}`;
    return {
      at,
      found: before,
      expected: after,
      values: {
        missing: reach.missing.length,
        surplus: reach.surplus.length,
        missingCells: cellsOf(reach.missing, figure),
        surplusCells: cellsOf(reach.surplus, figure),
      },
      ...(shown !== null && figure.verified && { imbalance: imbalanceOfFigure(total, figure, shown, reach) }),
      fix: { kind: "formula", at, before, after },
    };
  },
  examples: {
    good: [{ people: [{}, {}], total: { total: { formula: "SUM(C5:C6)", result: 40_000 } } }],
    bad: [
      {
        people: [{}, {}, {}],
        total: { total: { formula: "SUM(C5:C6)", result: 40_000 } },
        at: "C8",
        found: "=SUM(C5:C6)",
        expected: "=SUM(C5:C7)",
      },
      {
        people: [{}, {}],
        total: { total: { formula: "SUM(C4:C6)", result: 40_000 } },
        at: "C7",
        found: "=SUM(C4:C6)",
        expected: "=SUM(C5:C6)",
      },
    ],
  },
});

/** The cells of people's lines in a figure's column, in that of their own block where a list has several. */
function cellsOf(lines: readonly PersonLine[], figure: TotalFigure): string {
  const byColumn = groupBy(lines, ({ table }) => columnIn(table, figure));
  const rowsOf = (own: readonly PersonLine[]): number[] => own.map(({ row }) => row.row);
  return [...byColumn].map(([column, own]) => a1Column(rowsOf(own), column)).join(", ");
}

import { decimalText, equals } from "../../dirham/index.js";
import { shownFigure } from "../../grants/index.js";
import { imbalanceOfFigure } from "./imbalance.js";
import { placeIn } from "../place.js";
import { defineRule } from "../rule.js";

/** Excel set to calculate by hand, or a file mended by another program: what is shown is not what the cells give. */
export const stale = defineRule({
  id: "total/stale",
  severity: "error",
  visits: "figure",
  waivable: false,
  explains: true,
  check({ total, figure, judgement: { recomputed, reach } }) {
    const shown = shownFigure(figure);
    if (shown === null || recomputed === null || equals(shown, recomputed)) return;
    return {
      at: placeIn(total.table, total.row.row, figure.column),
      found: decimalText(shown),
      expected: decimalText(recomputed),
      ...(figure.verified && { imbalance: imbalanceOfFigure(total, figure, shown, reach) }),
    };
  },
  examples: {
    good: [
      {
        people: [{ total: 0.1 }, { total: 0.2 }],
        total: { total: { formula: "SUM(C5:C6)", result: 0.30000000000000004 } },
      },
    ],
    bad: [
      {
        people: [{}, {}],
        total: { total: { formula: "SUM(C5:C6)", result: 39_000 } },
        at: "C7",
        found: "39000.00",
        expected: "40000.00",
      },
    ],
  },
});

import { decimalText, equals } from "../../dirham/index.js";
import { reachAccounts, shownFigure } from "../../grants/index.js";
import { addedTotals } from "./added-totals.js";
import { imbalanceOfFigure } from "./imbalance.js";
import { placeIn } from "../place.js";
import { defineRule } from "../rule.js";

/** A total that is not the exact sum of its rows. Not repeated where the formula's range or its stale result explains it all. */
export const mismatch = defineRule({
  id: "total/mismatch",
  severity: "error",
  visits: "figure",
  waivable: false,
  dependsOn: ["total/range", "total/stale", "total/mismatch"],
  check({ total, figure, judgement }) {
    const shown = shownFigure(figure);
    if (shown === null || !figure.verified || equals(shown, figure.exact)) return;
    if (reachAccounts(judgement, total, figure)) return; // total/range
    if (
      judgement.recomputed !== null &&
      !equals(judgement.recomputed, shown) &&
      equals(judgement.recomputed, figure.exact)
    )
      return; // total/stale
    return {
      at: placeIn(total.table, total.row.row, figure.column),
      found: decimalText(shown),
      expected: decimalText(figure.exact),
      imbalance: imbalanceOfFigure(total, figure, shown, judgement.reach),
      follows: addedTotals(total, figure),
    };
  },
  examples: {
    good: [
      { people: [{ total: 1000 }, { total: 2000 }], total: { total: 3000 } },
      { people: [{ total: 1000.1 }, { total: 2000.2 }], total: { total: { formula: "SUM(C5:C6)", result: 3000.3 } } },
      { people: [{ total: 1000 }, { total: "à préciser" }], total: { total: 3000 } }, // not verified, not wrong
    ],
    bad: [
      {
        people: [{ total: 1000 }, { total: 2000 }],
        total: { total: 3000.01 },
        at: "C7",
        found: "3000.01",
        expected: "3000.00",
      },
      {
        people: [{ total: 1000 }, { total: "2.000,00" }],
        total: { total: { formula: "SUM(C5:C6)", result: 1000 } },
        at: "C7",
        found: "1000.00",
        expected: "3000.00",
      },
    ],
  },
});

import { rangeAddress } from "../../workbook/index.js";
import { placeIn } from "../place.js";
import { defineRule } from "../rule.js";

/** Cells under a merge that are named. */
const MOST = 5;

/**
 * Merged cells stop sorting and filtering. A centre merged over its rows is understood all the same; what is merged over the lines of
 * one person is how such a list is written, unless something stands under it: nobody sees that, and formulas read it.
 */
export const mergedData = defineRule({
  id: "workbook/merged-data",
  severity: "warning",
  visits: "merge",
  check({ table, merge, hidden }) {
    const more = hidden.length > MOST ? " …" : "";
    const values = { hidden: hidden.slice(0, MOST).join(", ") + more };
    return { at: placeIn(table, merge.top, merge.left), found: rangeAddress(merge), values };
  },
  examples: {
    good: [
      { merges: [{ top: 4, left: 1, bottom: 4, right: 2 }] },
      {
        people: [{ total: 12_000 }, { name: null, cin: null, total: 8000 }, {}],
        merges: [
          { top: 5, left: 1, bottom: 6, right: 1 },
          { top: 5, left: 2, bottom: 6, right: 2 },
        ],
      },
    ],
    bad: [
      {
        people: [{ centre: "Fès" }, { centre: null }],
        merges: [{ top: 5, left: 3, bottom: 6, right: 3 }],
        at: "C5",
        found: "C5:C6",
      },
    ],
  },
});

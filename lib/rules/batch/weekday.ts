import { weekdayOf } from "../../text/index.js";
import { statedAt } from "../place.js";
import { defineRule } from "../rule.js";

/** "الخميس 27 شتنبر 2017" was a Wednesday: the day or the weekday is mistyped, and people come on one of the two. */
export const weekday = defineRule({
  id: "batch/weekday",
  severity: "warning",
  visits: "batch",
  quotes: ["found"],
  check({ batch }) {
    const stated = batch.declared.date;
    if (stated?.value.weekdayHolds !== false || stated.value.date === null) return;
    const { date, weekday: named } = stated.value;
    const values = { date, named: named ?? "" };
    return { at: statedAt(batch, stated), found: stated.text, expected: weekdayOf(date), values };
  },
  examples: {
    good: [
      {
        lines: [
          ["Tranche", 1],
          ["Date", "jeudi 28 septembre 2017"],
        ],
      },
    ],
    bad: [
      {
        lines: [
          ["Tranche", 1],
          ["Date", "الخميس 27 شتنبر 2017"],
        ],
        at: "B2",
        found: "الخميس 27 شتنبر 2017",
        expected: "wednesday",
      },
    ],
  },
});

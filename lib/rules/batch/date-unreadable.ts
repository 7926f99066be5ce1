import { cellOf, dayOf, type Batch } from "../../grants/index.js";
import { cellText, isFilled } from "../../workbook/index.js";
import { placeOf, statedAt } from "../place.js";
import { defineRule, type Facts } from "../rule.js";

/** A day that cannot be read, of the batch or of a release. mm/dd/yyyy is never guessed. */
export const dateUnreadable = defineRule({
  id: "batch/date-unreadable",
  severity: "error",
  visits: "batch",
  quotes: ["found"],
  check({ batch }, { date1904 }) {
    const stated = batch.declared.date;
    const own: Facts[] =
      stated !== null && stated.value.date === null ? [{ at: statedAt(batch, stated), found: stated.text }] : [];
    return [...own, ...releases(batch, date1904)];
  },
  examples: {
    good: [
      {
        lines: [
          ["Tranche", 1],
          ["Date", "28/09/2017"],
        ],
      },
      {
        lines: [
          ["Tranche", 1],
          ["Date", "الخميس: 28 شتنبر 2017"],
        ],
      },
    ],
    bad: [
      {
        lines: [
          ["Tranche", 1],
          ["Date", "28/13/2017"],
        ],
        at: "B2",
        found: "28/13/2017",
      },
      { people: [{ releaseDate: { date: "2016-05-02" } }, { releaseDate: "début mai" }], at: "C6", found: "début mai" },
    ],
  },
});

function releases({ people }: Batch, date1904: boolean): Facts[] {
  const found: Facts[] = [];
  for (const person of people) {
    const cell = cellOf(person, "releaseDate");
    if (!isFilled(cell) || cell.kind === "error" || cell.kind === "uncalculated") continue;
    const text = cellText(cell);
    if (dayOf(cell, text, date1904).date === null) found.push({ at: placeOf(person, "releaseDate"), found: text });
  }
  return found;
}

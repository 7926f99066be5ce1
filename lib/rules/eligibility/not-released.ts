import { cellOf, columnOf, dateOfBatch, dayOf } from "../../grants/index.js";
import { cellText, isFilled } from "../../workbook/index.js";
import { placeOf } from "../place.js";
import { defineRule } from "../rule.js";

/** Grants go to released people: the release comes before the distribution, or on its day. */
export const notReleased = defineRule({
  id: "eligibility/not-released",
  severity: "error",
  visits: "person",
  personal: true,
  check({ batch, person }, { date1904 }) {
    if (columnOf(person.table, "releaseDate") === undefined) return;
    const cell = cellOf(person, "releaseDate");
    if (!isFilled(cell)) return { at: placeOf(person, "releaseDate") };
    if (cell.kind === "error") return; // workbook/error-value
    const { date } = dayOf(cell, cellText(cell), date1904);
    const distributed = dateOfBatch(batch);
    if (date === null || distributed === null || date <= distributed) return; // batch/date-unreadable, batch/date-missing
    return { at: placeOf(person, "releaseDate"), found: date, expected: distributed };
  },
  examples: {
    good: [{ people: [{ releaseDate: { date: "2016-05-02" } }, { releaseDate: "28/09/2017" }] }],
    bad: [
      { people: [{ releaseDate: { date: "2017-09-29" } }], at: "C5", found: "2017-09-29", expected: "2017-09-28" },
      { people: [{ releaseDate: { date: "2016-05-02" } }, { releaseDate: null }], at: "C6" },
    ],
  },
});

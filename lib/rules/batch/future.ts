import { dateOfBatch } from "../../grants/index.js";
import { batchLines } from "../example.js";
import { statedAt } from "../place.js";
import { defineRule } from "../rule.js";

/** A batch whose day is still to come is planned, not distributed. */
export const future = defineRule({
  id: "batch/future",
  severity: "info",
  visits: "batch",
  check({ batch }, { asOf }) {
    const date = dateOfBatch(batch);
    if (date === null || date <= asOf || batch.declared.date === null) return;
    return { at: statedAt(batch, batch.declared.date), found: date, values: { date, asOf } };
  },
  examples: {
    good: [{}],
    bad: [
      {
        lines: batchLines(1, "2099-01-01"),
        at: "B2",
        found: "2099-01-01",
      },
    ],
  },
});

import { otherFile } from "../batch-trace.js";
import { batchLines } from "../example.js";
import { a1 } from "../place.js";
import { defineRule, type Facts } from "../rule.js";

/** Two batches of one programme year under one number – or one batch submitted twice: either would be paid or counted twice. */
export const numberDuplicate = defineRule({
  id: "batch/number-duplicate",
  severity: "error",
  visits: "run",
  check({ batches }) {
    const first = new Map<string, (typeof batches)[number]>();
    return batches.flatMap((batch): Facts[] => {
      if (batch.number === null || batch.goesOn) return [];
      const key = `${batch.year ?? "?"} ${batch.number}`;
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, batch);
        return [];
      }
      const values = {
        year: batch.year ?? "",
        file: otherFile(before, batch),
        sheet: before.at.sheet,
        other: a1(before.at),
      };
      return [{ at: batch.at, workbook: batch.workbook, found: String(batch.number), values }];
    });
  },
  examples: {
    good: [
      {
        lines: batchLines(1, "2017-09-28"),
        next: {
          lines: batchLines(1, "2018-03-01"),
        },
      },
    ],
    bad: [
      {
        lines: batchLines(1, "2017-09-28"),
        next: {
          lines: batchLines(1, "2017-10-05"),
        },
        at: "B1",
        found: "1",
      },
    ],
  },
});

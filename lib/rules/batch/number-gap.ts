import type { BatchTrace } from "../batch-trace.js";
import { batchLines } from "../example.js";
import { defineRule, type Facts } from "../rule.js";

/** The numbers of a year run on: 1, 2, 4 says that a workbook was not submitted, or a number mistyped. */
export const numberGap = defineRule({
  id: "batch/number-gap",
  severity: "info",
  visits: "run",
  check({ batches }) {
    const byYear = new Map<number | null, Map<number, BatchTrace>>();
    for (const batch of batches) {
      if (batch.number === null) continue;
      const year = byYear.get(batch.year) ?? new Map<number, BatchTrace>();
      if (!year.has(batch.number)) year.set(batch.number, batch);
      byYear.set(batch.year, year);
    }
    return [...byYear.values()].flatMap((year): Facts[] => {
      const numbers = [...year.keys()].sort((a, b) => a - b);
      return numbers.flatMap((number, i) => {
        const before = numbers[i - 1];
        const batch = year.get(number);
        if (before === undefined || batch === undefined || number === before + 1) return [];
        return [
          {
            at: batch.at,
            workbook: batch.workbook,
            found: String(number),
            expected: String(before + 1),
            values: { before, number },
          },
        ];
      });
    });
  },
  examples: {
    good: [
      {
        lines: batchLines(1, "2017-09-28"),
        next: {
          lines: batchLines(2, "2017-10-05"),
        },
      },
    ],
    bad: [
      {
        lines: batchLines(1, "2017-09-28"),
        next: {
          lines: batchLines(3, "2017-10-11"),
        },
        at: "B1",
        found: "3",
        expected: "2",
      },
    ],
  },
});

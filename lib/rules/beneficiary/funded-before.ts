import { address } from "../../workbook/index.js";
import { isSameBatch, otherFile } from "../batch-trace.js";
import { batchLines } from "../example.js";
import { defineRule, type Facts } from "../rule.js";

/** One grant a person, over all batches of the run. A batch that is submitted again is one finding, not one for each of its people. */
export const fundedBefore = defineRule({
  id: "beneficiary/funded-before",
  severity: "error",
  visits: "run",
  quotes: ["found"],
  check({ batches }) {
    const first = new Map<string, { readonly batch: (typeof batches)[number]; readonly cell: string }>();
    return batches.flatMap((batch) => {
      const found: Facts[] = [];
      const own = new Set<string>();
      for (const { cin, row, column } of batch.people) {
        if (own.has(cin)) continue; // beneficiary/duplicate
        own.add(cin);
        const before = first.get(cin);
        if (before === undefined) {
          first.set(cin, { batch, cell: address(row, column) });
          continue;
        }
        if (isSameBatch(before.batch, batch)) continue; // batch/number-duplicate
        const { number, at } = before.batch;
        const file = otherFile(before.batch, batch);
        const values = { file, sheet: at.sheet, number: number ?? "", other: before.cell };
        found.push({ at: { sheet: batch.at.sheet, row, column }, workbook: batch.workbook, found: cin, values });
      }
      return found;
    });
  },
  examples: {
    good: [
      {
        next: {
          lines: batchLines(2, "2017-10-05"),
        },
      },
    ],
    bad: [
      {
        people: [{ cin: "AB123456" }, {}],
        next: {
          lines: batchLines(2, "2017-10-05"),
          people: [{}, { cin: "AB123456" }, {}],
        },
        at: "B6",
        found: "AB123456",
      },
    ],
  },
});

import { womenIn } from "../../grants/index.js";
import { firstBatch } from "../example.js";
import { statedAt } from "../place.js";
import { defineRule } from "../rule.js";

/** The number of women that the sheet states is the number of rows marked female. */
export const women = defineRule({
  id: "total/women",
  severity: "error",
  visits: "batch",
  waivable: false,
  dependsOn: ["beneficiary/sex"],
  check({ batch }) {
    const stated = batch.declared.women;
    const { people, onAllSheets, table } = batch;
    const found = womenIn(onAllSheets, table);
    if (stated?.value.count == null || found === null || people.length === 0) return;
    if (stated.value.count === found || stated.value.count === womenIn(people, table)) return;
    const unknown = onAllSheets.filter(({ sex }) => sex === null).length;
    if (Math.abs(stated.value.count - found) <= unknown && stated.value.count > found) return; // beneficiary/sex tells which
    const values = { stated: stated.value.count, counted: found };
    return { at: statedAt(batch, stated), found: String(values.stated), expected: String(values.counted), values };
  },
  examples: {
    good: [
      {
        lines: [...firstBatch, ["dont femmes", 1]],
        people: [{ sex: "F" }, { sex: "M" }],
      },
      {
        lines: [...firstBatch, ["dont femmes", 1]],
      }, // no column says who is
    ],
    bad: [
      {
        lines: [...firstBatch, ["dont femmes", 2]],
        people: [{ sex: "F" }, { sex: "M" }],
        at: "B3",
        found: "2",
        expected: "1",
      },
    ],
  },
});

import { firstBatch } from "../example.js";
import { statedAt } from "../place.js";
import { defineRule } from "../rule.js";

/** The number of beneficiaries that the sheet states is the number of its rows. */
export const count = defineRule({
  id: "total/count",
  severity: "error",
  visits: "batch",
  waivable: false,
  check({ batch }) {
    const stated = batch.declared.beneficiaries;
    if (stated?.value.count == null || batch.people.length === 0) return; // total/count-words, batch/empty
    if (stated.value.count === batch.people.length) return;
    const values = { stated: stated.value.count, counted: batch.people.length };
    return { at: statedAt(batch, stated), found: String(values.stated), expected: String(values.counted), values };
  },
  examples: {
    good: [
      {
        lines: [...firstBatch, ["عدد المستفيدين", "اثنان (02)"]],
      },
    ],
    bad: [
      {
        lines: [...firstBatch, ["Nombre de bénéficiaires", 3]],
        at: "B3",
        found: "3",
        expected: "2",
      },
    ],
  },
});

import { firstBatch } from "../example.js";
import { statedAt } from "../place.js";
import { defineRule, type Facts } from "../rule.js";

/** "خمسة وعشرون (52)": the words and the figure of one count say different numbers, so it is neither. */
export const countWords = defineRule({
  id: "total/count-words",
  severity: "error",
  visits: "batch",
  waivable: false,
  quotes: ["found"],
  check({ batch }) {
    const { beneficiaries, women } = batch.declared;
    const inTotals = batch.totals.flatMap(({ count, women: own }) => [count, own]);
    return [beneficiaries, women === beneficiaries ? null : women, ...inTotals].flatMap((stated): Facts[] => {
      if (stated === null) return [];
      const { figure, words } = stated.value;
      if (figure === null || words === null || figure === words) return [];
      return [{ at: statedAt(batch, stated), found: stated.text, values: { figure, words } }];
    });
  },
  examples: {
    good: [
      { lines: [...firstBatch, ["Nombre de bénéficiaires", "vingt-cinq (25)"]] },
      {
        lines: [...firstBatch, ["عدد المستفيدين", "اثنان (02)"]],
      },
    ],
    bad: [
      {
        lines: [...firstBatch, ["Nombre de bénéficiaires", "vingt-cinq (52)"]],
        at: "B3",
        found: "vingt-cinq (52)",
      },
      {
        lines: [...firstBatch, ["عدد المستفيدين", "خمسة وعشرون (52)"]],
        at: "B3",
        found: "خمسة وعشرون (52)",
      },
    ],
  },
});

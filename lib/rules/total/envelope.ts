import { decimalText, equals } from "../../dirham/index.js";
import { totalOf, unverifiedIn } from "../../grants/index.js";
import { imbalanceOfBatch } from "./imbalance.js";
import { firstBatch } from "../example.js";
import { statedAt } from "../place.js";
import { defineRule } from "../rule.js";

/** The envelope that was announced is the exact sum of what is handed out, to the centime. */
export const envelope = defineRule({
  id: "total/envelope",
  severity: "error",
  visits: "batch",
  waivable: false,
  check({ batch }) {
    const stated = batch.declared.envelope;
    if (stated?.value.kind !== "amount" || batch.people.length === 0) return;
    if (unverifiedIn(batch.onAllSheets) > 0) return; // not verified, which is not wrong
    const { value } = stated.value;
    const exact = totalOf(batch.onAllSheets);
    if (equals(value, exact) || equals(value, totalOf(batch.people))) return;
    const at = statedAt(batch, stated);
    return {
      at,
      found: decimalText(value),
      expected: decimalText(exact),
      imbalance: imbalanceOfBatch(batch, value, exact, at),
    };
  },
  examples: {
    good: [
      { lines: [...firstBatch, ["Enveloppe budgétaire", 40_000]] },
      {
        lines: [...firstBatch, ["Enveloppe", "40.000 ,00 DH"]],
      },
      {
        lines: [...firstBatch, ["Enveloppe", 50_000]],
        people: [{}, { total: "à préciser" }],
      },
    ],
    bad: [
      {
        lines: [...firstBatch, ["Enveloppe budgétaire", 40_000.01]],
        at: "B3",
        found: "40000.01",
        expected: "40000.00",
      },
    ],
  },
});

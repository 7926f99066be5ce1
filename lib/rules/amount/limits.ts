import { compare, decimalText, dirham } from "../../dirham/index.js";
import { isGrantWhole } from "../../grants/index.js";
import { grantAt } from "../place.js";
import { defineRule } from "../rule.js";

/** The least and the most that a person may be granted: the rules file sets them, there are none by default. */
export const limits = defineRule({
  id: "amount/limits",
  severity: "error",
  visits: "person",
  check(
    { person },
    {
      rules: {
        limits: { minimum, maximum },
      },
    },
  ) {
    if (person.grant === null || !isGrantWhole(person)) return;
    const low = minimum !== null && compare(person.grant, dirham(minimum)) < 0;
    const high = maximum !== null && compare(person.grant, dirham(maximum)) > 0;
    if (!low && !high) return;
    const limit = decimalText(dirham((low ? minimum : maximum) ?? "0"));
    return {
      at: grantAt(person),
      found: decimalText(person.grant),
      expected: limit,
      values: { side: low ? "low" : "high", limit },
    };
  },
  examples: {
    good: [{ people: [{ total: 100_000 }] }],
    bad: [
      {
        people: [{}, { total: 100_000.01 }],
        rules: { limits: { maximum: "100000" } },
        at: "C6",
        found: "100000.01",
        expected: "100000.00",
      },
      {
        people: [{}, { total: 2999.99 }],
        rules: { limits: { minimum: "3000" } },
        at: "C6",
        found: "2999.99",
        expected: "3000.00",
      },
    ],
  },
});

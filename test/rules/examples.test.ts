import { describe, expect, it } from "vitest";
import { ruleIds, rules, type FoundFacts } from "../../lib/rules/index.js";
import { address } from "../../lib/workbook/index.js";
import { factsOfExample } from "../fixtures/facts-of-example.js";

const placeOf = ({ at }: FoundFacts): string | null => (at === null ? null : address(at.row, at.column));

describe("the catalogue", () => {
  it("has every rule once, in order", () => {
    expect(rules.map(({ id }) => id)).toEqual([...ruleIds]);
  });
});

describe.each(rules)("$id", (rule) => {
  it.each(rule.examples.good.map((example, i) => [i + 1, example] as const))(
    "says nothing of good example %i",
    (_, example) => {
      expect(factsOfExample(rule, example)).toEqual([]);
    },
  );

  it.each(rule.examples.bad.map((example, i) => [i + 1, example] as const))(
    "finds bad example %i, once",
    (_, example) => {
      const found = factsOfExample(rule, example);
      expect(found.map(placeOf)).toEqual([example.at]);
      if (example.found !== undefined) expect(found[0]?.found).toBe(example.found);
      if (example.expected !== undefined) expect(found[0]?.expected ?? null).toBe(example.expected);
    },
  );
});

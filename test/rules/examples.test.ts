import { describe, expect, it } from "vitest";
import { arabicWords } from "../../lib/rules/example-words.js";
import { exampleSnapshot, ruleIds, rules, type FoundFacts } from "../../lib/rules/index.js";
import { address } from "../../lib/workbook/index.js";
import { factsOfExample } from "../fixtures/facts-of-example.js";

const placeOf = ({ at }: FoundFacts): string | null => (at === null ? null : address(at.row, at.column));

describe("the catalogue", () => {
  it("has every rule once, in order", () => {
    expect(rules.map(({ id }) => id)).toEqual([...ruleIds]);
  });
});

describe.each(rules)("$id", (rule) => {
  const good = rule.examples.good.map((example, i) => [i + 1, example] as const);
  const bad = rule.examples.bad.map((example, i) => [i + 1, example] as const);

  it.each(good)("says nothing of good example %i", (_, example) => {
    expect(factsOfExample(rule, example)).toEqual([]);
  });

  it.each(bad)("finds bad example %i, once", (_, example) => {
    const found = factsOfExample(rule, example);
    expect(found.map(placeOf)).toEqual([example.at]);
    if (example.found !== undefined) expect(found[0]?.found).toBe(example.found);
    if (example.expected !== undefined) expect(found[0]?.expected ?? null).toBe(example.expected);
  });

  it.each(good)("says nothing of good example %i in Arabic", (_, example) => {
    expect(factsOfExample(rule, example, "ar")).toEqual([]);
  });

  it.each(bad)("finds bad example %i in Arabic, at the same cell", (_, example) => {
    expect(factsOfExample(rule, example, "ar").map(placeOf)).toEqual([example.at]);
  });
});

describe("the words of Arabic examples", () => {
  const said = new Set(
    rules
      .flatMap(({ examples }) => [...examples.good, ...examples.bad])
      .flatMap((example) => exampleSnapshot(example).sheets)
      .flatMap(({ name, rows }) => [name, ...rows.flatMap(({ cells }) => cells.map(({ value }) => value))]),
  );

  it("all stand for something that an example says", () => {
    expect([...arabicWords.keys()].filter((word) => !said.has(word))).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { createLexicon, readGrants } from "../../lib/grants/index.js";
import {
  exampleSnapshot,
  readRulesFile,
  ruleIds,
  rules,
  runAcross,
  runRules,
  traceOf,
  type Example,
  type FoundFacts,
} from "../../lib/rules/index.js";
import { address } from "../../lib/workbook/index.js";

/** Everything that the rules say of an example, as the command would find it. */
function check(example: Example): FoundFacts[] {
  const read = readRulesFile(example.rules ?? {});
  if (read.kind === "refused") throw new Error(JSON.stringify(read.faults));
  const snapshot = exampleSnapshot(example);
  const grants = readGrants(snapshot, createLexicon());
  const context = { rules: read.rules, asOf: "2026-01-01", date1904: false };
  const traces = grants.batches.map((batch) => traceOf(batch, 0, ""));
  return [...runRules(rules, snapshot, grants, context), ...runAcross(rules, traces, context)];
}

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
      expect(check(example).filter((found) => found.rule.id === rule.id)).toEqual([]);
    },
  );

  it.each(rule.examples.bad.map((example, i) => [i + 1, example] as const))(
    "finds bad example %i, once",
    (_, example) => {
      const found = check(example).filter((facts) => facts.rule.id === rule.id);
      expect(found.map(placeOf)).toEqual([example.at]);
      if (example.found !== undefined) expect(found[0]?.found).toBe(example.found);
      if (example.expected !== undefined) expect(found[0]?.expected ?? null).toBe(example.expected);
    },
  );
});

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { ruleIds, rules } from "../../lib/rules/index.js";
import { factsOfExample } from "../fixtures/facts-of-example.js";

const folder = (path: string): URL => new URL(`../../lib/rules/${path}`, import.meta.url);
const groups = [...new Set(ruleIds.map((id) => id.slice(0, id.indexOf("/"))))];

/** The ids that a group's files declare, by file. */
function declared(group: string): [file: string, id: string][] {
  return readdirSync(fileURLToPath(folder(group)))
    .filter((file) => file.endsWith(".ts") && file !== "index.ts")
    .flatMap((file): [string, string][] => {
      const id = /^ {2}id: "([^"]+)",$/m.exec(readFileSync(folder(`${group}/${file}`), "utf8"))?.[1];
      return id === undefined ? [] : [[file, id]]; // a helper of the group
    });
}

describe.each(groups)("lib/rules/%s", (group) => {
  it("has a file for each rule, called as the rule, and a line in its index", () => {
    expect(declared(group)).toEqual(declared(group).map(([file]) => [file, `${group}/${file.replace(/\.ts$/, "")}`]));
    const own = ruleIds.filter((id) => id.startsWith(`${group}/`));
    expect(
      declared(group)
        .map(([, id]) => id)
        .sort(),
    ).toEqual([...own].sort());
    expect(rules.map(({ id }) => id).filter((id) => id.startsWith(`${group}/`))).toEqual(own);
  });
});

describe.each(rules)("$id", (rule) => {
  it("has good and bad examples", () => {
    expect(rule.examples.good.length).toBeGreaterThan(0);
    expect(rule.examples.bad.length).toBeGreaterThan(0);
  });

  it("offers the fix that it declares, and no other", () => {
    const kinds = rule.examples.bad.flatMap((example) => factsOfExample(rule, example)).map(({ fix }) => fix?.kind);
    expect(new Set(kinds)).toEqual(new Set([rule.fixes]));
  });
});

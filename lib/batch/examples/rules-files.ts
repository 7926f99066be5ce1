import { defaultRules, rulesFileJsonSchema } from "../../rules/index.js";

/** The files about rules in templates/, by name: the default rules to start from, and the schema by which editors check them. */
export function rulesFiles(): ReadonlyMap<string, string> {
  const rules = { $schema: "./rules.schema.json", ...defaultRules };
  return new Map([
    ["rules.json", json(rules)],
    ["rules.schema.json", json(rulesFileJsonSchema())],
  ]);
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

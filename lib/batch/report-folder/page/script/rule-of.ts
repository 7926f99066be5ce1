import type { FindingData, PageData, RuleData } from "./page-data.js";

/** The rule of a finding. */
export function ruleOf({ rules }: PageData, { rule }: FindingData): RuleData {
  return rules[rule] ?? { id: "", severity: "info", title: "" };
}

import { amountRules } from "./amount/index.js";
import { batchRules } from "./batch/index.js";
import { beneficiaryRules } from "./beneficiary/index.js";
import { eligibilityRules } from "./eligibility/index.js";
import type { AnyRule } from "./rule.js";
import { totalRules } from "./total/index.js";
import { workbookRules } from "./workbook/index.js";

/** All rules, in the order of the catalogue. */
export const rules: readonly AnyRule[] = [
  ...workbookRules,
  ...amountRules,
  ...totalRules,
  ...beneficiaryRules,
  ...eligibilityRules,
  ...batchRules,
];

export { traceOf, type BatchTrace, type TracedPerson } from "./batch-trace.js";
export { readCin } from "./cin.js";
export { runAcross, runRules, type FoundFacts } from "./engine.js";
export { fileFaults, type FaultWording, type FileFault } from "./file-faults.js";
export { exampleSnapshot, type Example, type ExampleValue } from "./example.js";
export type {
  AnyRule,
  BadExample,
  Context,
  Facts,
  Fix,
  Imbalance,
  ImbalancePart,
  Rule,
  Subjects,
  Visit,
} from "./rule.js";
export type { Place } from "./place.js";
export { digitsOfRib, isRib } from "./rib.js";
export { ruleIds, type RuleId } from "./rule-ids.js";
export {
  amountPattern,
  defaultRules,
  hashedVersion,
  readRulesFile,
  rulesFileJsonSchema,
  type RulesFile,
} from "./rules-file.js";
export { severities, type Severity } from "./severities.js";

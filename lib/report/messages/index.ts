import type { FieldId } from "../../grants/index.js";
import type { RuleId, Severity } from "../../rules/index.js";
import type { Lang } from "../say.js";
import type { ErrorCode, GapCause } from "../schema.js";

export interface RuleTexts {
  readonly title: string;
  readonly finding: string;
  readonly why: string;
  readonly advice: string;
}

export function ruleTexts(_lang: Lang, rule: RuleId): RuleTexts {
  return { title: rule, finding: `${rule} {found}`, why: rule, advice: "{expected}" };
}

export function fieldName(_lang: Lang, field: FieldId): string {
  return field;
}

export function gapText(_lang: Lang, cause: GapCause): string {
  return `${cause} {difference} {cells}`;
}

export function groupTitle(_lang: Lang, group: string): string {
  return group;
}

export function severityName(_lang: Lang, severity: Severity): string {
  return severity;
}

export function weekdayName(_lang: Lang, weekday: string): string | undefined {
  return weekday.endsWith("day") ? weekday : undefined;
}

export function errorTexts(_lang: Lang, code: ErrorCode): { readonly message: string; readonly advice: string } {
  return { message: code, advice: code };
}

import type { FieldId } from "../../grants/index.js";
import type { RuleId, Severity } from "../../rules/index.js";
import type { Weekday } from "../../text/index.js";
import type { LineField } from "../recognised.js";
import { say, type Lang } from "../say.js";
import type { ErrorCode, GapCause } from "../schema.js";
import { ar } from "./ar/index.js";
import { en } from "./en/index.js";
import { fr } from "./fr/index.js";
import type { ErrorTexts, FaultTexts, RuleTexts, Texts } from "./texts.js";

export type { ErrorTexts, RuleTexts } from "./texts.js";

const texts: Readonly<Record<Lang, Texts>> = { ar, fr, en };

/** A rule's title, and its sentences as ICU messages. */
export function ruleTexts(lang: Lang, rule: RuleId): RuleTexts {
  return texts[lang].rules[rule];
}

/** What can be said of a file beside its error's code; each null where it is not known. */
export interface ErrorFacts {
  /** The part inside the package: "xl/worksheets/sheet1.xml". */
  readonly part?: string | null;
  /** What the file is instead of a workbook: "pdf", "html", "csv", "special" … */
  readonly what?: string | null;
  /** The limit that was passed ("cells"), and its value as people read it. */
  readonly limit?: string | null;
  readonly value?: string | null;
  /** Where we failed, for the one who mends it. */
  readonly details?: string | null;
}

/** Why a file cannot be checked, and what its sender can do. */
export function errorTexts(lang: Lang, code: ErrorCode, facts: ErrorFacts = {}): ErrorTexts {
  const { message, advice } = texts[lang].errors[code];
  const { part, what, limit, value, details } = facts;
  const values = {
    part: part ?? "",
    what: what ?? "",
    limit: limit ?? "",
    value: value ?? "",
    details: details ?? "",
  };
  return { message: say(lang, message, values), advice: say(lang, advice, values) };
}

/** What is wrong with a value in a file that the user gave, as ICU messages. */
export function faultTexts(lang: Lang): FaultTexts {
  return texts[lang].faults;
}

/** What stands between the items of a list. */
export function comma(lang: Lang): string {
  return texts[lang].comma;
}

/** A gap's cause as an ICU message over difference, cells, count and direction. */
export function gapText(lang: Lang, cause: GapCause): string {
  return texts[lang].gaps[cause];
}

/** How a column is called in running text. */
export function fieldName(lang: Lang, field: FieldId): string {
  return texts[lang].fields[field];
}

/** How what a line around a table states is called. */
export function lineName(lang: Lang, field: LineField): string {
  return texts[lang].lines[field];
}

/** Columns in running text: any one of each list is enough. */
export function fieldNames(lang: Lang, lists: readonly (readonly FieldId[])[]): string {
  return lists.map((list) => list.map((field) => fieldName(lang, field)).join(" / ")).join(comma(lang));
}

/** A severity in words. */
export function severityName(lang: Lang, severity: Severity): string {
  return texts[lang].severities[severity];
}

/** The headings of a rule's page. */
export function pageTexts(lang: Lang): Texts["page"] {
  return texts[lang].page;
}

/** A weekday in running text; null for a text that is none. */
export function weekdayName(lang: Lang, weekday: string): string | null {
  const { weekdays } = texts[lang];
  return isWeekday(weekdays, weekday) ? weekdays[weekday] : null;
}

function isWeekday(weekdays: Texts["weekdays"], text: string): text is Weekday {
  return Object.hasOwn(weekdays, text);
}

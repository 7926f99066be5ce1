import { absolute, dirham, isNegative, printDirham } from "../dirham/index.js";
import { dateInFigures, isIsoDate, visible } from "../text/index.js";
import { address } from "../workbook/index.js";
import type { AnyRule, FoundFacts } from "../rules/index.js";
import type { Gap } from "./explain-gap.js";
import { formulaForPeople } from "./formula-for-people.js";
import { fieldNames, gapText, ruleTexts, weekdayName } from "./messages/index.js";
import { say, sayIfKnown, type Lang } from "./say.js";
import type { Sentences } from "./schema.js";
import type { Told } from "./told.js";

/** Turns a finding's facts into sentences. A sentence that needs what must not be said gives way to the fault's name, or to nothing. */
export function sentencesOf({ rule, fields }: FoundFacts, told: Told, lang: Lang): Sentences {
  const texts = ruleTexts(lang, rule.id);
  const values: Record<string, string | number | null> = {};
  for (const [name, value] of Object.entries({ ...told.values, found: told.found, expected: told.expected }))
    values[name] = typeof value === "string" ? forPeople(value, lang) : value;
  for (const name of rule.quotes ?? []) values[name] = told[name] === null ? null : quoted(told[name], lang);
  for (const [name, lists] of Object.entries(fields ?? {})) values[name] = fieldNames(lang, lists);
  return {
    finding: sayIfKnown(lang, texts.finding, values) ?? `${texts.title}.`,
    gap: told.gap === null || isIdle(told.gap, rule) ? null : gapSentence(told.gap, lang),
    advice: sayIfKnown(lang, texts.advice, values) ?? "",
  };
}

function isIdle({ cause }: Gap, { explains }: AnyRule): boolean {
  return cause === "unexplained" && explains === true;
}

const MACHINE_AMOUNT = /^-?\d+\.\d{2,}$/;

/** A machine's value as people write it: 545381.93, 2017-09-28, thursday, =SUM(C5:C7). */
export function forPeople(value: string, lang: Lang): string {
  if (MACHINE_AMOUNT.test(value)) return printDirham(dirham(value), lang);
  if (isIsoDate(value)) return dateInFigures(value);
  return weekdayName(lang, value) ?? formulaIn(value, lang);
}

const QUOTED_MOST = 80;

/** What somebody typed, as it stands but on one line; the beginning of a long text is enough to find it. */
export function quoted(text: string, lang: Lang): string {
  const characters = Array.from(formulaIn(text, lang));
  return characters.length > QUOTED_MOST ? `${characters.slice(0, QUOTED_MOST).join("")}…` : characters.join("");
}

function formulaIn(text: string, lang: Lang): string {
  return visible(text.startsWith("=") ? formulaForPeople(text, lang) : text);
}

const CELLS_MOST = 12;

function gapSentence({ difference, cause, cells }: Gap, lang: Lang): string {
  const named = cells.slice(0, CELLS_MOST).map(({ row, column }) => address(row, column));
  return say(lang, gapText(lang, cause), {
    difference: printDirham(absolute(difference), lang),
    cells: named.join(", ") + (cells.length > CELLS_MOST ? " …" : ""),
    count: cells.length,
    direction: isNegative(difference) ? "high" : "low",
  });
}

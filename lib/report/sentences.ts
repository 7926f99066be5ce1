import { dirham, printDirham } from "../dirham/index.js";
import { isIsoDate } from "../text/index.js";
import { address } from "../workbook/index.js";
import type { FoundFacts } from "../rules/index.js";
import type { Gap } from "./explain-gap.js";
import { fieldName, gapText, ruleTexts, weekdayName } from "./messages/index.js";
import { say, type Lang } from "./say.js";
import type { Sentences } from "./schema.js";

/** Turns a finding's facts into sentences. */
export function sentencesOf(facts: FoundFacts, gap: Gap | null, lang: Lang): Sentences {
  const texts = ruleTexts(lang, facts.rule.id);
  const values = valuesOf(facts, lang);
  return {
    finding: say(lang, texts.finding, values),
    gap: gap === null ? null : gapSentence(gap, lang),
    advice: say(lang, texts.advice, values),
  };
}

/** Everything that a finding's sentences may name, as people read it. */
function valuesOf(facts: FoundFacts, lang: Lang): Record<string, string | number> {
  const values: Record<string, string | number> = {
    found: forPeople(facts.found ?? "", lang),
    expected: forPeople(facts.expected ?? "", lang),
  };
  for (const [name, value] of Object.entries(facts.values ?? {}))
    values[name] = typeof value === "string" ? forPeople(value, lang) : value;
  for (const [name, fields] of Object.entries(facts.fields ?? {}))
    values[name] = fields.map((field) => fieldName(lang, field)).join(" / ");
  return values;
}

const MACHINE_AMOUNT = /^-?\d+\.\d{2,}$/;

/** A machine's value as people write it: 545381.93, 2017-09-28, thursday. */
function forPeople(value: string, lang: Lang): string {
  if (MACHINE_AMOUNT.test(value)) return printDirham(dirham(value), lang);
  if (isIsoDate(value)) return value.split("-").reverse().join("/");
  return weekdayName(lang, value) ?? value;
}

const CELLS_MOST = 12;

function gapSentence({ difference, cause, cells }: Gap, lang: Lang): string {
  const low = !printDirham(difference, "en").includes("-");
  const named = cells.slice(0, CELLS_MOST).map(({ row, column }) => address(row, column));
  const list = named.join(", ") + (cells.length > CELLS_MOST ? " …" : "");
  const amount = printDirham(difference, lang).replace(/^\u200e?[-\u2212]/, "");
  return say(lang, gapText(lang, cause), {
    difference: amount,
    cells: list,
    count: cells.length,
    direction: low ? "low" : "high",
  });
}

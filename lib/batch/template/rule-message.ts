import { ruleTexts, type SummaryLang } from "../../report/index.js";
import type { RuleId } from "../../rules/index.js";

/** What a cell's check says when a value is refused: the rule's title, why it matters, and what to do where that needs no fact of the cell. */
export function ruleMessage(rule: RuleId, lang: SummaryLang): { readonly title: string; readonly text: string } {
  const { title, why, advice } = ruleTexts(lang, rule);
  return { title, text: [why, advice].filter((sentence) => !sentence.includes("{")).join(" ") };
}

/** What a cell says when it is entered: what to do, or what the rule is about. */
export function rulePrompt(
  rule: RuleId,
  heading: string,
  lang: SummaryLang,
): { readonly title: string; readonly text: string } {
  const { title, advice } = ruleTexts(lang, rule);
  return { title: heading, text: advice.includes("{") ? title : advice };
}

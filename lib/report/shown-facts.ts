import { rules } from "../rules/index.js";
import type { Lang } from "./say.js";
import type { Finding } from "./schema.js";
import { forPeople, quoted } from "./sentences.js";

/** A finding's facts as its sentences show them, for those who set them in rows: what somebody typed stands as it is. */
export interface ShownFacts {
  readonly found: string | null;
  readonly expected: string | null;
}

const quotes = new Map(rules.map((rule) => [rule.id, rule.quotes ?? []]));

/** What a finding found and expected, in the reader's language. */
export function shownFacts({ rule, found, expected }: Finding, lang: Lang): ShownFacts {
  const shown = (name: keyof ShownFacts, value: string | null): string | null => {
    if (value === null) return null;
    return quotes.get(rule)?.includes(name) === true ? quoted(value, lang) : forPeople(value, lang);
  };
  return { found: shown("found", found), expected: shown("expected", expected) };
}

/** A fix as people read it: what stands in the cell now, and what will. A formula takes the place of a figure, a value that of a text. */
export function shownFix(
  { before, after }: { readonly before: string; readonly after: string },
  lang: Lang,
): { readonly before: string; readonly after: string } {
  const shown = after.startsWith("=") ? forPeople : quoted;
  return { before: shown(before, lang), after: forPeople(after, lang) };
}

import { foldText } from "./fold-text.js";
import { numberWord, type NumberWord } from "./number-words.js";

/**
 * A piece of an amount as people write it. `count` of a noun: 2 for the dual (درهمان), 1 for the Arabic singular, which alone may
 * mean one, else 0. `of` is the French de; a hedge says that the amount is not the exact one.
 */
export type Item =
  | NumberWord
  | { readonly kind: "figure"; readonly text: string }
  | { readonly kind: "dirham" | "centime"; readonly count: 0 | 1 | 2 }
  | { readonly kind: "foreign"; readonly currency: string }
  | { readonly kind: "hedge" | "and" | "of" | "minus" | "open" | "close" };

const list = (phrases: string, ...items: Item[]) => phrases.split("|").map((phrase) => ({ phrase, items }));

/** Marks, hedges and links, as they are written; matched after folding. Sources: announcements and press of 2010–2025. */
const PHRASES = [
  ...list("dh|dhs|mad|dirham|dirhams|دراهم|الدراهم|درهما|د م|د.م|د.م.", { kind: "dirham", count: 0 }),
  ...list("درهم|الدرهم", { kind: "dirham", count: 1 }),
  ...list("درهمان|درهمين", { kind: "dirham", count: 2 }),
  ...list("centime|centimes|ct|cts|سنتيما|سنتيمات", { kind: "centime", count: 0 }),
  ...list("سنتيم", { kind: "centime", count: 1 }),
  ...list("سنتيمان|سنتيمين", { kind: "centime", count: 2 }),
  ...list("mdh|mdhs", { kind: "scale", value: 1e6, form: "plain" }, { kind: "dirham", count: 0 }),
  ...list("kdh|kdhs", { kind: "scale", value: 1e3, form: "plain" }, { kind: "dirham", count: 0 }),
  ...list("eur|euro|euros|€|أورو|يورو", { kind: "foreign", currency: "EUR" }),
  ...list("usd|dollar|dollars|us $|$|dollar us|دولار|دولارا|دولارات|دولار أمريكي|دولارا أمريكيا", {
    kind: "foreign",
    currency: "USD",
  }),
  ...list("gbp|£|livres sterling", { kind: "foreign", currency: "GBP" }),
  ...list("chf|francs suisses", { kind: "foreign", currency: "CHF" }),
  ...list("xof|fcfa|francs cfa", { kind: "foreign", currency: "XOF" }),
  ...list("et|و", { kind: "and" }),
  ...list("de|d'", { kind: "of" }),
  ...list("plus de|plus d'|environ|près de|près d'|quelque|quelques|avoisine|avoisinent|avoisinant|avoisine les", {
    kind: "hedge",
  }),
  ...list("avoisinent les|avoisinant les|de l'ordre de|de l'ordre d'|dépasse|dépassent|dépassant|dépasse les", {
    kind: "hedge",
  }),
  ...list("dépassent les|dépassant les|moins de|moins d'|presque|autour de", { kind: "hedge" }),
  ...list("أزيد من|أكثر من|ما يزيد عن|ما يزيد على|يزيد عن|تزيد عن|أقل من|يفوق|تفوق|فاق|فاقت", { kind: "hedge" }),
  ...list("تجاوز|تجاوزت|يتجاوز|تتجاوز|يناهز|تناهز|ناهز|ناهزت|ما يناهز|حوالي|يقارب|تقارب|قارب|قاربت", { kind: "hedge" }),
  ...list("ما يقارب|قرابة|زهاء|نحو|تقريبا", { kind: "hedge" }),
].map(({ phrase, items }) => ({ words: foldText(phrase).match(/\p{L}+|[$€£]/gu) ?? [], items }));

const BY_FIRST_WORD = new Map<string, typeof PHRASES>();
for (const phrase of PHRASES.sort((a, b) => b.words.length - a.words.length)) {
  const first = phrase.words[0] ?? "";
  BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), phrase]); // longest first: "avoisine les" before "avoisine"
}

/** No word of the vocabulary is longer, with و or ب before it: longer ones need not be looked up. */
const LONGEST = 20;

/** The items that the words at `at` say, and how many words they take; null when no known word stands there. */
export function lookUp(words: readonly string[], at: number): { items: readonly Item[]; taken: number } | null {
  const word = words[at] ?? "";
  if (word.length > LONGEST) return null;
  const phrase = BY_FIRST_WORD.get(word)?.find((p) => p.words.every((w, i) => words[at + i] === w));
  if (phrase !== undefined) return { items: phrase.items, taken: phrase.words.length };
  const number = numberWord(word);
  return number === undefined ? null : { items: [number], taken: 1 };
}

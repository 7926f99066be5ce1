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
  ...list(
    "dh|dhs|mad|dirham|dirhams|dirham marocain|dirhams marocains|دراهم|الدراهم|درهما|درهما مغربيا|دراهم مغربية|د م|د.م|د.م.",
    { kind: "dirham", count: 0 },
  ),
  ...list("dh ttc|dhs ttc|mad ttc|dirham ttc|dirhams ttc|dh ht|dhs ht|mad ht|dirhams ht", { kind: "dirham", count: 0 }),
  ...list("درهم|الدرهم|درهم مغربي", { kind: "dirham", count: 1 }),
  ...list("درهمان|درهمين", { kind: "dirham", count: 2 }),
  ...list("centime|centimes|ct|cts|سنتيما|سنتيمات", { kind: "centime", count: 0 }),
  ...list("سنتيم", { kind: "centime", count: 1 }),
  ...list("سنتيمان|سنتيمين", { kind: "centime", count: 2 }),
  ...list("mdh|mdhs|m dh", { kind: "scale", value: 1e6, form: "plain" }, { kind: "dirham", count: 0 }),
  ...list("kdh|kdhs|k dh", { kind: "scale", value: 1e3, form: "plain" }, { kind: "dirham", count: 0 }),
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

/** How many words the longest phrase has. */
export const LONGEST_PHRASE = Math.max(...PHRASES.map(({ words }) => words.length));

/** What known words say, and how many of the words given that takes. */
export interface Entry {
  readonly items: readonly Item[];
  readonly taken: number;
}

/** The entry that some folded words begin with, the longest there is; null when the first of them is unknown. */
export function lookUp(words: readonly string[]): Entry | null {
  const [word = ""] = words;
  const phrase = BY_FIRST_WORD.get(word)?.find((p) => p.words.every((w, i) => words[i] === w));
  if (phrase !== undefined) return { items: phrase.items, taken: phrase.words.length };
  const number = numberWord(word);
  return number === undefined ? null : { items: [number], taken: 1 };
}

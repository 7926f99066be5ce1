import { foldText } from "./fold-text.js";
import { readItems } from "./read-items.js";
import { readPhrase } from "./read-phrase.js";
import type { Item } from "./vocabulary.js";

/** What stands before the words, up to the last of these, is a formula: "Arrêté le présent état à la somme de :", "فقط". */
const OPENINGS = [":", "somme de", "montant de", "somme totale de", "montant total de", "مبلغ", "قدره", "قدرها"];

/** Said around an amount in words, without changing it. */
const FORMULAS =
  /(?<!\p{L})(?:ttc|ht|toutes taxes comprises|hors taxes?|seulement|فقط|لا غير|لاغير|لا غيرها)(?!\p{L})/gu;

const LIMIT = 1e12;

/**
 * The amount that French or Arabic words say, as "545381.93"; null when they say none, or not one between 0 and 999 999 999 999.99.
 * Forgives what people write: hyphens everywhere or nowhere, missing accents, مئة, hamza, case endings, a number in the wrong gender,
 * a missing noun, closing formulas and the figures in parentheses beside them. Never throws.
 */
export function readAmountInWords(text: string): string | null {
  const items = readItems(withoutFormulas(foldText(text)));
  if (!items?.every(isInWords) || items[0]?.kind === "figure") return null;
  const [value] = readPhrase({ items, convention: undefined, at: 0 }) ?? [];
  return value?.lt(LIMIT) ? value.toFixed(2) : null;
}

/** Of figures, only those of centimes: "cinq cents dirhams et 50 centimes". */
function isInWords({ kind }: Item, at: number, items: readonly Item[]): boolean {
  if (kind === "figure") return items[at + 1]?.kind === "centime";
  return kind !== "foreign" && kind !== "hedge" && kind !== "minus";
}

function withoutFormulas(text: string): string {
  const words = text.replace(/\([^()]*\)/g, (bracket) => (/\d/.test(bracket) ? " " : bracket)); // (1 000,00 DH)
  const ends = OPENINGS.filter((opening) => words.includes(opening)).map(
    (opening) => words.lastIndexOf(opening) + opening.length,
  );
  return words
    .slice(Math.max(0, ...ends))
    .replace(FORMULAS, " ")
    .replace(/[.,;!*#=«»"()]/g, " ");
}

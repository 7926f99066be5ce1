import { ordinalAt, skipOrdinalFillers } from "./ordinal-at.js";
import { tailOf, tokensOf } from "./token.js";

const HARMLESS = /^[\s.:#°№()[\]_\p{Pd}]*$/u;

/**
 * The number of a batch, when the whole text is one: "01", "N° 3", "رقم 4", "الثانية عشرة", "2ème", "vingt et unième", "3rd", "IV".
 * Null for years (1900 on), 0, negative and decimal numbers, and any other word. Never throws.
 */
export function readOrdinal(text: string): number | null {
  const tokens = tokensOf(text);
  const found = ordinalAt(tokens, skipOrdinalFillers(tokens, 0));
  if (found?.next !== tokens.length || /^\s*[-\u2212]/.test(text)) return null;
  return [...tokens.map(({ gap }) => gap), tailOf(text, tokens)].every((gap) => HARMLESS.test(gap))
    ? found.ordinal
    : null;
}

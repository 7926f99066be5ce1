import { normalise } from "./normalise.js";

/** The normalised words of `text` in order; none for a text without letters and digits. */
export function words(text: string): string[] {
  const normal = normalise(text);
  return normal === "" ? [] : normal.split(" ");
}

/** The article, with the particles that are written onto it; والد and بالغ only look as if they had one. */
const ARTICLE = /^(?!والد(?:|ي|ين|يه|يها|ه|ها|هم|ته|تها|ان|اه)$|بالغ)[وف]?(?:[بك]?ال|لل)(?=.{3})/;

/**
 * A normalised word without its Arabic article and what is glued before it: "بالمبلغ", "والمبلغ", "للمبلغ", "المبلغ" → "مبلغ".
 * Particles without an article stay ("وكيل"), as does anything that would leave fewer than three letters ("الف").
 */
export function bareWord(word: string): string {
  return word.replace(ARTICLE, "");
}

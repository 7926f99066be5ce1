/** Duals before a noun, where their nun has gone: مائتا مستفيد, ألفا مستفيد, اثنا عشر. */
const CONSTRUCT = /(?<=^|[\sو])(مائت|ألف|اثن|اثنت)ا(?= )/g;
const DUAL = /(?<=^|[\sو])(مائت|ألف|اثن|اثنت)ان(?!\p{L})/gu;
const TENS = /(?<=(?:عشر|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع))ون(?!\p{L})/gu;

/**
 * An Arabic number in words in the case that follows a preposition ("لفائدة خمسة وعشرين", "اثني عشر", "مائتي"), from the nominative
 * that `cardinalInWords` and `countInWords` give. Nouns stay as they are.
 */
export function oblique(words: string): string {
  return words.replace(TENS, "ين").replace(DUAL, "$1ين").replace(CONSTRUCT, "$1ي");
}

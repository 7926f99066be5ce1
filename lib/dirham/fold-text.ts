/** Bidi marks, zero-width characters, soft hyphen, byte-order mark and tatweel: they change how text looks, never what it says. */
const INVISIBLE = /[\u00ad\u061c\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Look-alikes of the hyphen, the apostrophe and Arabic letters; the Arabic comma, which is written for a comma. */
const SAME: Readonly<Record<string, string>> = {
  "\u2010": "-",
  "\u2011": "-",
  "\u2212": "-",
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "،": ",",
  "\u0671": "ا",
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ة: "ه",
};
const DIGIT = /[٠-٩۰-۹]/g;
const LOOKALIKE = /[\u2010\u2011\u2212’‘ʼ،\u0671ىیکة]/g;

/**
 * Text reduced to what matters for reading an amount: no invisible characters, accents, vowel signs or hamza, one kind of digit,
 * lower case, single spaces. Only for comparing and reading, never for showing.
 */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(INVISIBLE, "")
    .replace(DIGIT, (digit) => String(digit.charCodeAt(0) & 0xf)) // U+0660 and U+06F0 are the zeros
    .replace(LOOKALIKE, (character) => SAME[character] ?? character)
    .replace(/\s+/g, " ")
    .trim();
}

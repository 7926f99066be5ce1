import { remembering } from "./remembering.js";
import { westernDigits } from "./western-digits.js";

const BEYOND_PLAIN_ASCII = /[^\t\n\r -~]/;
/** Every letter of French is among these. */
const LATIN = /^[\t\n\r -~\u00a0-\u024f]*$/;
/** Names and short texts are mostly that already. */
const WORDS_ALONE = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
/** Controls that are not line or column breaks, format characters (bidi marks, zero-width), marks (harakat, accents), tatweel, blank letters. */
const UNSEEN = /[\p{Cf}\p{M}\u0640\u115f\u1160]|(?![\t\n\v\f\r\u0085])\p{Cc}/gu;
const NEITHER_LETTER_NOR_NUMBER = /[^\p{L}\p{N}]+/gu;

/** Letters that are one letter to the reader. Hamza over alif, waw and ya has already gone with the marks. */
const FOLDS: Readonly<Record<string, string>> = {
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ة: "ه",
  ھ: "ه",
  ہ: "ه",
  ە: "ه",
  ک: "ك",
  // The hard g of أكادير, in its three Moroccan spellings.
  گ: "ك",
  ڭ: "ك",
  ݣ: "ك",
  ڤ: "ف",
  پ: "ب",
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
};
const FOLDED = new RegExp(`[${Object.keys(FOLDS).join("")}]`, "g");

/**
 * The form in which texts are matched: compatibility forms resolved, invisible characters, harakat, accents and tatweel
 * dropped, Arabic letters folded (أإآ → ا, ى → ي, ة → ه, ؤ → و, ئ → ي), digits 0–9, lower case, one space for any run of
 * spaces, punctuation and symbols, none at the ends. Idempotent and linear; never throws.
 */
export const normalise: (text: string) => string = remembering((text) => {
  if (!BEYOND_PLAIN_ASCII.test(text)) return plain(text);
  if (LATIN.test(text)) {
    const ascii = text.replace(/[\u00a0-\u024f]/g, unaccent);
    if (!BEYOND_PLAIN_ASCII.test(ascii)) return plain(ascii);
  }
  return spaced(folded(text), NEITHER_LETTER_NOR_NUMBER).normalize("NFC");
});

function plain(ascii: string): string {
  const lower = ascii.toLowerCase();
  return WORDS_ALONE.test(lower) ? lower : spaced(lower, /[^a-z0-9]+/g);
}

const unaccented = new Map<string, string>();

/** A Latin letter without its accent, in the way of all letters, but once for each: a list of names has thousands of them. */
function unaccent(letter: string): string {
  const known = unaccented.get(letter);
  if (known !== undefined) return known;
  const bare = folded(letter);
  unaccented.set(letter, bare);
  return bare;
}

function folded(text: string): string {
  const bare = text.normalize("NFKD").replace(UNSEEN, "").toLowerCase();
  return westernDigits(bare.replace(FOLDED, (letter) => FOLDS[letter] ?? letter));
}

function spaced(text: string, between: RegExp): string {
  return text.replace(between, " ").trim();
}

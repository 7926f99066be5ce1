import { remembering } from "./remembering.js";
import { westernDigits } from "./western-digits.js";

const BEYOND_PLAIN_ASCII = /[^\t\n\r -~]/;
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
  if (!BEYOND_PLAIN_ASCII.test(text)) {
    const lower = text.toLowerCase();
    return WORDS_ALONE.test(lower) ? lower : spaced(lower, /[^a-z0-9]+/g);
  }
  const bare = text.normalize("NFKD").replace(UNSEEN, "").toLowerCase();
  const folded = westernDigits(bare.replace(FOLDED, (letter) => FOLDS[letter] ?? letter));
  return spaced(folded, NEITHER_LETTER_NOR_NUMBER).normalize("NFC");
});

function spaced(text: string, between: RegExp): string {
  return text.replace(between, " ").trim();
}

/** Characters without width: format characters (zero-width, bidi marks, BOM, soft hyphen), variation selectors, blank letters. */
const NO_WIDTH = /[\p{Cf}\p{Variation_Selector}\u034f\u115f\u1160\u3164\uffa0]/u;
const CONTROL_OR_BREAK = /[\p{Cc}\u2028\u2029]/u;
const DISGUISED_SPACE = /[^\S \ufeff]|\u2800/;
/** The spaces that typography puts between groups of digits and before a unit. */
const NUMBER_SPACE = /[\u00a0\u2007\u2009\u202f]/;
const BREAKING_CONTROL = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/;

const INVISIBLE = anyOf(NO_WIDTH, CONTROL_OR_BREAK, DISGUISED_SPACE);
const HIDDEN_IN_NUMBER = anyOf(
  NO_WIDTH,
  CONTROL_OR_BREAK,
  new RegExp(`^${NUMBER_SPACE.source}|${NUMBER_SPACE.source}$`),
  new RegExp(`(?!${NUMBER_SPACE.source})(?:${DISGUISED_SPACE.source})`),
);
const TURNED_INTO_SPACE = new RegExp(`${BREAKING_CONTROL.source}|${DISGUISED_SPACE.source}`, "gu");
const PLAIN = /^[ -~]*$/;
const DROPPED = new RegExp(`${NO_WIDTH.source}|\\p{Cc}`, "gu");

/**
 * Whether a code (CIN, RIB, phone) holds a character that the eye cannot tell from nothing or from a plain space: zero-width,
 * bidi mark, BOM, control, tab, line break, NBSP or another wide or narrow space, anywhere. Plain spaces do not count.
 */
export function hasInvisible(text: string): boolean {
  return !PLAIN.test(text) && INVISIBLE.test(text);
}

/** As `hasInvisible`, for amounts: NBSP, narrow, thin and figure spaces inside the text are ordinary grouping; at its ends they are not. */
export function hasHiddenMarks(text: string): boolean {
  return !PLAIN.test(text) && HIDDEN_IN_NUMBER.test(text);
}

/** `text` as it looks: disguised spaces, tabs and line breaks become plain spaces, other invisible characters go, the ends are trimmed. */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text.trim();
  return text.replace(TURNED_INTO_SPACE, " ").replace(DROPPED, "").trim();
}

function anyOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join("|"), "u");
}

import { foldText } from "./fold-text.js";
import { LONGEST_PHRASE, lookUp, type Item } from "./vocabulary.js";

/**
 * What stands at a place of a running text, for finding amounts in it: a row of digits with its separators, a word of the vocabulary
 * of amounts (`says`: its items without those of particles glued on; a phrase of several words is one piece), or any other word.
 */
export type TextPiece = {
  readonly start: number;
  readonly end: number;
  /** What stands between the piece before (or the start of the text) and this one. */
  readonly gap: string;
} & (
  | { readonly kind: "figure"; readonly says: readonly []; readonly joined: false }
  | { readonly kind: "word"; readonly says: readonly Item[]; readonly joined: boolean }
);

/** Marks without width may stand anywhere; a row of digits ends at a line break and before a comma that a space follows twice. */
const MARK = "[\\p{Cf}\\u0640]*";
const SEPARATOR = `(?:${MARK}[ \\u00a0\\u2009\\u202f.,'’٬٫،]){0,3}${MARK}`;
const PIECE = new RegExp(
  `\\p{Nd}(?:${SEPARATOR}\\p{Nd})*(?: ?ر ?\\p{Nd}+(?![\\p{L}\\p{Nd}.,]))?|\\p{L}(?:[\\p{L}\\p{M}\\u0640]|\\p{Cf}(?=\\p{L}))*|[$€£]`,
  "gu",
);
const DIGIT = /^\p{Nd}/u;

interface Raw {
  readonly start: number;
  readonly end: number;
  readonly gap: string;
  readonly word: string | null;
}

/** The pieces of a text in order. Linear in its length. */
export function piecesOf(text: string): TextPiece[] {
  const raw = rawPieces(text);
  const pieces: TextPiece[] = [];
  for (let at = 0; at < raw.length;) {
    const first = raw[at];
    if (first === undefined) break;
    const { start, gap } = first;
    if (first.word === null) {
      pieces.push({ start, end: first.end, gap, kind: "figure", says: [], joined: false });
      at++;
      continue;
    }
    const { says, taken, joined } = meaningOf(phraseAt(raw, at));
    pieces.push({ start, end: raw[at + taken - 1]?.end ?? first.end, gap, kind: "word", says, joined });
    at += taken;
  }
  return pieces;
}

function rawPieces(text: string): Raw[] {
  let end = 0;
  return [...text.matchAll(PIECE)].map(({ 0: found, index: start }) => {
    const gap = text.slice(end, start);
    end = start + found.length;
    return { start, end, gap, word: DIGIT.test(found) ? null : foldText(found) };
  });
}

const WITHIN_PHRASE = /^[\s.'’\p{Cf}]*$/u;

/** The words at a place that could make one phrase: "de l'ordre de", "د.م.". */
function phraseAt(raw: readonly Raw[], at: number): string[] {
  const words: string[] = [];
  for (const { word, gap } of raw.slice(at, at + LONGEST_PHRASE)) {
    if (word === null || (words.length > 0 && !WITHIN_PHRASE.test(gap))) break;
    words.push(word);
  }
  return words;
}

/** What a word says, with و before it or not: مليون and ومليون. `joined` says that it is written onto و. */
function meaningOf(words: readonly string[]): { says: readonly Item[]; taken: number; joined: boolean } {
  const whole = lookUp(words);
  if (whole !== null) return { says: whole.items, taken: whole.taken, joined: false };
  const [word = "", ...rest] = words;
  const particle = /^و?[بل]?/.exec(word)?.[0] ?? "";
  const bare = particle === "" ? null : lookUp([word.slice(particle.length), ...rest]);
  if (bare === null) return { says: [], taken: 1, joined: false };
  return { says: bare.items, taken: bare.taken, joined: particle.startsWith("و") };
}

import { ordinalWordsAt, type OrdinalAmongTokens } from "./ordinal-words.js";
import type { Token } from "./token.js";

/** An ordinal as written: bare figures ("12") may be anything, the other ways are ordinals by themselves. */
export interface WrittenOrdinal extends OrdinalAmongTokens {
  readonly isBareFigure: boolean;
}

/** "n°", "N°", "رقم", "numéro": what stands before a number without saying it. */
const FILLERS = new Set("n no nr num numero number رقم الرقم برقم عدد".split(" "));
const SUFFIXES = new Set("er ere re e eme ieme nd nde st rd th o a".split(" "));
const ROMAN = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX".split(" ");
/** Years are no batch numbers. */
const FIRST_YEAR = 1900;

/** The index of the first token at or after `at` that is no filler. */
export function skipOrdinalFillers(tokens: readonly Token[], at: number): number {
  let next = at;
  while (FILLERS.has(tokens[next]?.text ?? "")) next += 1;
  return next;
}

/** The ordinal, 1 to 1899, that begins at token `at`: figures, figures with an ending ("2ème", "1st"), words, Roman I–XX in capitals. */
export function ordinalAt(tokens: readonly Token[], at: number): WrittenOrdinal | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === "number") return inFigures(token, tokens[at + 1], at);
  const spelled = ordinalWordsAt(tokens, at) ?? inRoman(token, at);
  return spelled === null ? null : { ...spelled, isBareFigure: false };
}

function inFigures(token: Token, after: Token | undefined, at: number): WrittenOrdinal | null {
  const ordinal = /^\d{1,4}$/.test(token.text) ? Number(token.text) : 0;
  if (ordinal < 1 || ordinal >= FIRST_YEAR) return null;
  const isSuffixed = after !== undefined && SUFFIXES.has(after.text) && isAtHand(after);
  return { ordinal, next: at + (isSuffixed ? 2 : 1), isBareFigure: !isSuffixed };
}

/** "2 ème" is written too; a single letter must be glued to its number. */
function isAtHand({ gap, text }: Token): boolean {
  return gap === "" || (gap.trim() === "" && text.length > 1);
}

/** In capitals only: "x" ticks a box, "i" and "v" number paragraphs. */
function inRoman(token: Token, at: number): OrdinalAmongTokens | null {
  if (/^[A-HJ-UWYZa-z]/.test(token.raw)) return null;
  const [, numeral = ""] = /^([IVX]+)(?:er|[eè]re|re|e|[eè]me)?$/.exec(token.raw.normalize("NFKC")) ?? [];
  const index = ROMAN.indexOf(numeral);
  return index === -1 ? null : { ordinal: index + 1, next: at + 1 };
}

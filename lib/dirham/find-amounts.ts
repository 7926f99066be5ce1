import type { AmountConvention } from "./figure.js";
import { foldText } from "./fold-text.js";
import { piecesOf, type TextPiece } from "./pieces.js";
import { conventionOf, readAmount, type AmountReading } from "./read-amount.js";
import { readAmountInWords } from "./read-amount-in-words.js";

/**
 * An amount in a text, from `start` to before `end`, its hedge and its currency included. Scrambled: a row of digits that nobody
 * writes ("564 18 262 درهما"), as copying out of right-to-left text leaves it; what it meant cannot be told.
 */
export interface FoundAmount {
  readonly start: number;
  readonly end: number;
  readonly reading: AmountReading | { readonly kind: "scrambled" };
}

/**
 * Every amount that a running text names with its currency, in order: "بغلاف مالي قدره 545.381 ,93 درهم". Numbers without a currency
 * are none. An amount is read whole or not at all; where the others of the text settle a convention it is read by that. Never throws.
 */
export function findAmounts(text: string): FoundAmount[] {
  const stretches = stretchesOf(piecesOf(text));
  const convention =
    stretches.map((stretch) => conventionOf(sliceOf(text, stretch))).find((proof) => proof !== null) ?? undefined;
  return stretches.flatMap((stretch) => amountOf(text, stretch, convention) ?? []);
}

/** Neighbouring pieces that state one amount: the numbers, between `first` and `next`, and the currency beside them. */
interface Stretch {
  /** Pieces that could be a hedge before it. */
  readonly before: readonly TextPiece[];
  readonly pieces: readonly TextPiece[];
}

function stretchesOf(pieces: readonly TextPiece[]): Stretch[] {
  const stretches: Stretch[] = [];
  let earliest = 0;
  for (let at = 0; at < pieces.length; at++) {
    if (at < earliest || !isCurrency(pieces[at])) continue;
    const ahead = forward(pieces, at);
    const first = backward(pieces, at, earliest);
    const next = first < at ? withCentimes(pieces, at) : ahead;
    if (first === at && next === at + 1) continue; // "بالدرهم"
    stretches.push({ before: pieces.slice(Math.max(earliest, first - 1), first), pieces: pieces.slice(first, next) });
    earliest = next;
  }
  return stretches;
}

const BESIDE = /^[ \u00a0\u2009\u202f\p{Cf}\u0640]*$/u;
const WITHIN = /^[ \u00a0\u2009\u202f\p{Cf}\u0640\p{Pd}]*$/u;
/** Words, then the figure in brackets, then the noun: "خمسمائة ألف (500.000) درهم". */
const BRACKET = /^[ \u00a0\p{Cf}]*[()][ \u00a0\p{Cf}]*$/u;

/** Where the numbers before a currency begin. */
function backward(pieces: readonly TextPiece[], currency: number, earliest: number): number {
  let first = currency;
  for (let at = currency - 1; at >= earliest; at--) {
    const [piece, next] = [pieces[at], pieces[at + 1]];
    if (piece === undefined || next === undefined) break;
    const isInBrackets = at === currency - 1 && piece.kind === "figure" && BRACKET.test(next.gap);
    const isBracketed = at === currency - 2 && next.kind === "figure" && BRACKET.test(next.gap);
    if (!WITHIN.test(next.gap) && !isInBrackets && !isBracketed) break;
    if (!isNumeric(piece) && !isLink(piece, pieces[at - 1])) break;
    if (isNumber(piece) && next.kind === "figure" && !isBracketed) break; // "كل واحد 20.000 درهم"
    if (isNumeric(piece)) first = at;
  }
  return first;
}

/** "DH 500", "درهم واحد": the index after the numbers that follow a currency. */
function forward(pieces: readonly TextPiece[], currency: number): number {
  const after = pieces[currency + 1];
  if (after === undefined || !BESIDE.test(after.gap.replace(/^\./, ""))) return currency + 1; // د.م. 500
  return after.kind === "figure" || isNumber(after) ? currency + 2 : currency + 1;
}

/** The index after the centimes or the mark in brackets that may follow a currency: "et dix centimes", "(MDH)". */
function withCentimes(pieces: readonly TextPiece[], currency: number): number {
  for (let at = currency + 1; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined || !WITHIN.test(piece.gap)) break;
    if (piece.says.some(({ kind }) => kind === "centime")) return at + 1;
    if (!isNumeric(piece) && !isAnd(piece)) break;
  }
  return currency + 1;
}

function isCurrency(piece: TextPiece | undefined): boolean {
  return piece?.says.some(({ kind }) => kind === "dirham" || kind === "foreign") === true;
}

function isNumber({ says }: TextPiece): boolean {
  return says.some(({ kind }) => kind === "number");
}

function isNumeric(piece: TextPiece): boolean {
  return piece.kind === "figure" || isNumber(piece) || isScale(piece);
}

function isScale(piece: TextPiece | undefined): boolean {
  return piece?.says.some(({ kind }) => kind === "scale") === true && !isCurrency(piece);
}

function isAnd({ says }: TextPiece): boolean {
  return says.length > 0 && says.every(({ kind }) => kind === "and");
}

/** و and et link numbers; de only a scale and its noun. */
function isLink(piece: TextPiece, before: TextPiece | undefined): boolean {
  return isAnd(piece) || (piece.says.some(({ kind }) => kind === "of") && isScale(before));
}

function sliceOf(text: string, { pieces }: Stretch): string {
  const [first, last] = [pieces[0], pieces.at(-1)];
  return first === undefined || last === undefined ? "" : text.slice(startOf(first, text), last.end);
}

/** و before the first word links it to the sentence, not to the amount. */
function startOf(piece: TextPiece, text: string): number {
  return piece.kind === "word" && piece.joined
    ? piece.start + Math.max(0, text.slice(piece.start, piece.end).search(/و/)) + 1
    : piece.start;
}

function amountOf(text: string, stretch: Stretch, convention: AmountConvention | undefined): FoundAmount | null {
  const [first, last] = [stretch.pieces[0], stretch.pieces.at(-1)];
  if (first === undefined || last === undefined) return null;
  const [start, end] = [startOf(first, text), last.end];
  if (stretch.before.some((word) => WITHIN.test(first.gap) && isFraction(word, text))) {
    return { start: stretch.before[0]?.start ?? start, end, reading: { kind: "unreadable" } };
  }
  const reading = readStretch(text.slice(start, end), convention);
  if (reading.kind === "unreadable") {
    return {
      start,
      end,
      reading: stretch.pieces.some((piece) => isTorn(piece, text)) ? { kind: "scrambled" } : reading,
    };
  }
  const [hedge] = stretch.before;
  const isHedged = hedge?.says.some(({ kind }) => kind === "hedge") === true && BESIDE.test(first.gap);
  return isHedged && reading.kind === "amount"
    ? { start: startOf(hedge, text), end, reading: { ...reading, exact: false } }
    : { start, end, reading };
}

/** Words and the figure in brackets after them have to say the same. */
function readStretch(written: string, convention: AmountConvention | undefined): AmountReading {
  const bracket = /^([^()]*)[()]([^()]*)[()]?(.*)$/su.exec(written);
  if (bracket === null) return readAmount(written, convention);
  const [, words = "", figures = "", noun = ""] = bracket;
  if (!/\p{Nd}/u.test(figures)) return readAmount(written, convention); // "5,4 millions de DH (MDH)"
  const reading = readAmount(`${figures} ${noun}`, convention);
  const said = words.trim() === "" ? null : readAmountInWords(`${words} ${noun}`);
  const differs = said !== null && reading.kind === "amount" && said !== reading.value;
  return differs ? { kind: "unreadable" } : reading;
}

/** نصف مليون, un demi-million, dix-sept virgule cinq millions: what follows is not the whole amount. */
const FRACTIONS = new Set("نصف ربع ثلث ثلثا ثلثي فاصله demi quart tiers virgule".split(" "));

function isFraction({ says, start, end }: TextPiece, text: string): boolean {
  return says.length === 0 && FRACTIONS.has(foldText(text.slice(start, end)).replace(/^[وبل]/, ""));
}

/** Digits in several groups that make no number. */
function isTorn({ kind, start, end }: TextPiece, text: string): boolean {
  const digits = text.slice(start, end).replace(/[\p{Cf}\u0640]/gu, "");
  return (
    kind === "figure" && /\p{Nd}[^\p{Nd}ر]+\p{Nd}/u.test(digits) && readAmount(`${digits} DH`).kind === "unreadable"
  );
}

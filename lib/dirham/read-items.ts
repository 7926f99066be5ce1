import { foldText } from "./fold-text.js";
import { LONGEST_PHRASE, lookUp, type Entry, type Item } from "./vocabulary.js";

type Piece = { readonly kind: "word"; readonly word: string } | { readonly kind: "item"; readonly item: Item };

/**
 * Digits with separators between them, and perhaps the agency style's letter ر and more digits; a word; a currency sign; a sign.
 * At most three characters stand between two digits, so that no text makes this run twice over it.
 */
const PIECE = /(\d(?:[ .,'٬٫]{0,3}\d)*)(?: ?ر ?(\d+)(?![\d.,]))?|(\p{L}+|[$€£])|([-()])|(?<=\p{L})[.']|( )/uy;

const SIGNS: Readonly<Record<string, Item>> = { "-": { kind: "minus" }, "(": { kind: "open" }, ")": { kind: "close" } };

/** Every item of a text in reading order; null as soon as something is no part of an amount. Linear in the length of the text. */
export function readItems(text: string): Item[] | null {
  const pieces = split(foldText(text));
  return pieces === null ? null : named(pieces);
}

function split(text: string): Piece[] | null {
  const pieces: Piece[] = [];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < text.length) {
    const at = PIECE.lastIndex;
    const match = PIECE.exec(text);
    if (match === null) return null;
    const piece = pieceOf(match, text.slice(Math.max(0, at - 1), at + 2));
    if (piece === null) return null;
    if (piece !== "nothing") pieces.push(piece);
  }
  return pieces;
}

function pieceOf([, figure, whole, word, sign = ""]: RegExpExecArray, around: string): Piece | "nothing" | null {
  if (figure !== undefined) {
    const read = figureText(figure, whole);
    return read === null ? null : { kind: "item", item: { kind: "figure", text: read } };
  }
  if (word !== undefined) return { kind: "word", word };
  const item = SIGNS[sign];
  const isHyphen = /\p{L}-\p{L}/u.test(around); // quatre-vingt-un
  return item === undefined || isHyphen ? "nothing" : { kind: "item", item };
}

/** "56ر643" stores its fraction first: 643٫56. */
function figureText(figure: string, whole: string | undefined): string | null {
  if (whole === undefined) return figure;
  return /^\d+$/.test(figure) ? `${whole}٫${figure}` : null;
}

function named(pieces: readonly Piece[]): Item[] | null {
  const items: Item[] = [];
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at];
    if (piece?.kind === "item") {
      items.push(piece.item);
      at++;
      continue;
    }
    const words = wordsFrom(pieces, at);
    const found = lookUp(words) ?? glued(words) ?? prefix(words, pieces[at + 1]);
    if (found === null) return null;
    items.push(...found.items);
    at += found.taken;
  }
  return items;
}

/** The words at a place that could make one phrase. */
function wordsFrom(pieces: readonly Piece[], at: number): string[] {
  const words: string[] = [];
  for (const piece of pieces.slice(at, at + LONGEST_PHRASE)) {
    if (piece.kind !== "word") break;
    words.push(piece.word);
  }
  return words;
}

/** و, ب and ل are written together with the word that follows: وثلاثمائة, بحوالي, وبأزيد من. */
function glued([word = "", ...rest]: readonly string[]): Entry | null {
  const tail = word.slice(1);
  switch (word.charAt(0)) {
    case "ب":
    case "ل":
      return lookUp([tail, ...rest]);
    case "و": {
      const found = lookUp([tail, ...rest]) ?? (tail.startsWith("و") ? null : glued([tail, ...rest]));
      return found === null ? null : { items: [{ kind: "and" }, ...found.items], taken: found.taken };
    }
    default:
      return null;
  }
}

/** ب and ل right before a figure: ب392, لـ37. */
function prefix([word]: readonly string[], next: Piece | undefined): Entry | null {
  const isFigure = next?.kind === "item" && next.item.kind === "figure";
  return isFigure && (word === "ب" || word === "ل") ? { items: [], taken: 1 } : null;
}

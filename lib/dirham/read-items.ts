import { foldText } from "./fold-text.js";
import { lookUp, type Item } from "./vocabulary.js";

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
    const [, figure, whole, word, sign = ""] = match;
    if (figure !== undefined) {
      const read = figureText(figure, whole);
      if (read === null) return null;
      pieces.push({ kind: "item", item: { kind: "figure", text: read } });
    } else if (word !== undefined) pieces.push({ kind: "word", word });
    else if (sign === "-" && /\p{L}-\p{L}/u.test(text.slice(at - 1, at + 2)))
      continue; // quatre-vingt-un
    else if (SIGNS[sign] !== undefined) pieces.push({ kind: "item", item: SIGNS[sign] });
  }
  return pieces;
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
    const found = lookUp(words, 0) ?? glued(words) ?? prefix(words, pieces[at + 1]);
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

const LONGEST_PHRASE = 4; // de l'ordre de

/** و, ب and ل are written together with the word that follows: وثلاثمائة, بحوالي. */
function glued([word = "", ...rest]: readonly string[]): ReturnType<typeof lookUp> {
  if (word.length < 2 || !"وبل".includes(word.charAt(0))) return null;
  const found = lookUp([word.slice(1), ...rest], 0) ?? (word.startsWith("و") ? prefixed(word.slice(1), rest) : null);
  if (found === null || !word.startsWith("و")) return found;
  return { items: [{ kind: "and" }, ...found.items], taken: found.taken };
}

function prefixed(word: string, rest: readonly string[]): ReturnType<typeof lookUp> {
  return /^[بل]./.test(word) ? lookUp([word.slice(1), ...rest], 0) : null;
}

/** ب and ل right before a figure: ب392, لـ37. */
function prefix([word]: readonly string[], next: Piece | undefined): ReturnType<typeof lookUp> {
  const isFigure = next?.kind === "item" && next.item.kind === "figure";
  return isFigure && (word === "ب" || word === "ل") ? { items: [], taken: 1 } : null;
}

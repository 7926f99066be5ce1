import { normalise } from "./normalise.js";

/** A word or a row of digits, with its place in the text. */
export interface Token {
  readonly kind: "word" | "number";
  /** Normalised; never empty. Digits of scripts other than Arabic and Persian stay as they are. */
  readonly text: string;
  /** As written, invisible characters included. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the token before (or the start of the text) and this one, without invisible characters. */
  readonly gap: string;
}

/** "3°" is "3o", a number with an ending. Invisible characters may stand inside a row of digits or letters, not at its end: "28\u200f/9" is 28, then "\u200f/". */
const TOKEN = /[\p{L}\p{Nl}](?:[\p{Cf}\p{M}]*[\p{L}\p{Nl}])*\p{M}*|\p{Nd}(?:\p{Cf}*\p{Nd})*|(?<=\p{Nd})°/gu;
const LETTER = /^[\p{L}\p{Nl}]/u;
/** The same in ASCII, where nothing is invisible. */
const PLAIN_TOKEN = /[A-Za-z]+|\d+/g;
const PLAIN = /^[ -~]*$/;

/** The words and numbers of `text`, letters and digits apart: "N°3" is "n", then "3". Linear. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const isPlain = PLAIN.test(text);
  let end = 0;
  const pattern = isPlain ? PLAIN_TOKEN : TOKEN;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { 0: raw, index: start } = match;
    const normal = isPlain ? raw.toLowerCase() : raw === "°" ? "o" : normalise(raw);
    if (normal === "") continue; // a tatweel by itself
    const between = text.slice(end, start);
    const gap = isPlain ? between : gapOf(between);
    end = start + raw.length;
    tokens.push({ kind: LETTER.test(normal) ? "word" : "number", text: normal, raw, start, end, gap });
  }
  return tokens;
}

/** What stands after the last token. */
export function tailOf(text: string, tokens: readonly Token[]): string {
  return gapOf(text.slice(tokens.at(-1)?.end ?? 0));
}

function gapOf(text: string): string {
  return text.replace(/\p{Cf}|\u0640/gu, "");
}

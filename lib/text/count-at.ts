import { monthOfName } from "./date-names.js";
import { numberOfWords } from "./number-of-words.js";
import { numberWord } from "./number-words.js";
import { tailOf, type Token } from "./token.js";

/** A count that begins at a token, and the index of the token after it; null where digits or words stand that are none. */
export interface CountAmongTokens {
  readonly count: number | null;
  readonly next: number;
}

const JOINTS = new Set(["و", "et", "and"]);
const GAP_IN_WORDS = /^[\s\p{Pd}]*$/u;
/** 1 250, 1.250, 1٬250: one group of three after a single separator. */
const GROUPING = /^[ \u00a0\u2009\u202f.,٬]$/;

/** The figure at a token; its count is null when the digits are part of something else: a decimal, a code, a negative, more than four. */
export function figureAt(tokens: readonly Token[], at: number, text: string): CountAmongTokens | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== "number") return null;
  const isGrouped = /^[1-9]$/.test(token.text) && /^\d{3}$/.test(next?.text ?? "") && GROUPING.test(next?.gap ?? "");
  const digits = isGrouped ? token.text + (next?.text ?? "") : token.text;
  const last = isGrouped ? at + 1 : at;
  const isCount = /^\d{1,4}$/.test(digits) && !isPartOfMore(tokens, at, last, text);
  return { count: isCount ? Number(digits) : null, next: last + 1 };
}

/** The unbroken row of number words at a token; its count is null when nobody writes a number so. */
export function wordsAt(tokens: readonly Token[], at: number): CountAmongTokens | null {
  const first = numberWord(tokens[at]?.text ?? "");
  if (first === null) return null;
  const values = [...first.values];
  let next = at + 1;
  for (;;) {
    const joined = JOINTS.has(tokens[next]?.text ?? "") ? next + 1 : next;
    const token = tokens[joined];
    const word = token === undefined ? null : numberWord(token.text);
    if (token === undefined || word?.script !== first.script || !GAP_IN_WORDS.test(token.gap)) break;
    if (/^[لب]/.test(token.text)) break; // "عين السبع لخمسة وعشرين": a particle begins another number
    values.push(...word.values);
    next = joined + 1;
  }
  return { count: numberOfWords(values, first.script), next };
}

function isPartOfMore(tokens: readonly Token[], first: number, last: number, text: string): boolean {
  const [before, token, after] = [tokens[first - 1], tokens[first], tokens[last + 1]];
  const gap = token?.gap ?? "";
  const follows = after?.gap ?? tailOf(text, tokens);
  if (/[-\u2212/.,٫]$/.test(gap) && (before?.kind === "number" || /[-\u2212]$/.test(gap))) return true;
  if (after?.kind === "number" && /^[-/.,٫:]$/.test(follows)) return true;
  // Only side by side: "sept (07)" is seven.
  if (gap.trim() === "" && isMonth(before)) return true;
  if (follows.trim() === "" && isMonth(after)) return true;
  // A letter glued before digits is a code, "B12"; Arabic ones are prepositions, "ل25 مستفيدا".
  return gap === "" && before?.kind === "word" && /[a-z]$/.test(before.text);
}

function isMonth(token: Token | undefined): boolean {
  return token !== undefined && monthOfName(token.text) !== null;
}

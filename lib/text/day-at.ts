import { isoDate } from "./calendar.js";
import { monthOfName } from "./date-names.js";
import type { Token } from "./token.js";

/** A day of the calendar, and the index of the token after it. */
export interface DayAmongTokens {
  readonly date: string;
  readonly next: number;
}

const DAY_SUFFIXES = new Set(["er", "ere", "e", "eme", "o", "st", "nd", "rd", "th"]);
/** The first of a month, as a word. */
const FIRSTS = new Set(["فاتح", "premier"]);
const BEFORE_MONTH = new Set(["de", "du", "mois", "of", "من", "شهر"]);
const BEFORE_YEAR = new Set(["de", "l", "an", "annee", "of", "in", "من", "سنه", "عام", "العام", "لسنه"]);
/** Words between two days of one month: "10 و17 يوليوز", "du 10 au 17 juillet". */
const DAY_JOINTS = new Set(["و", "et", "and", "au", "a", "to", "الي"]);
const LOOSE = /^[\s.,،/()\p{Pd}]*$/u;
const SEPARATORS: Readonly<Record<string, "/" | "-" | ".">> = {
  "/": "/",
  "\u060d": "/", // the Arabic date separator
  "\u2044": "/",
  "-": "-",
  "\u2010": "-",
  "\u2011": "-",
  "\u2013": "-",
  "\u2212": "-",
  ".": ".",
};

/**
 * The complete date that begins at token `at`, or null: dd/mm/yyyy and yyyy-mm-dd with one kind of separator, "28 شتنبر 2017",
 * "1er mai 2024", "فبراير 18, 2026". In figures the day comes first, always: 05/10/2017 is 5 October.
 */
export function dayAt(tokens: readonly Token[], at: number): DayAmongTokens | null {
  return inFigures(tokens, at) ?? dayThenMonth(tokens, at) ?? monthThenDay(tokens, at);
}

function inFigures(tokens: readonly Token[], at: number): DayAmongTokens | null {
  const [first, second, third, after] = tokens.slice(at, at + 4);
  if (first === undefined || second === undefined || third === undefined) return null;
  const separator = separatorBefore(second);
  if (separator === null || separatorBefore(third) !== separator || !isShort(second)) return null;
  // 12/28/09/2017 and 28/09/2017/4 are codes, or ranges.
  if (isGluedTo(tokens[at - 1], first) || isGluedTo(third, after)) return null;
  if (isShort(first) && isYear(third)) return dayOf(third, Number(second.text), first, at + 3);
  return isYear(first) && isShort(third) ? dayOf(first, Number(second.text), third, at + 3) : null;
}

function dayThenMonth(tokens: readonly Token[], at: number): DayAmongTokens | null {
  const day = tokens[at];
  if (day === undefined || !(isShort(day) || FIRSTS.has(day.text)) || isSecondOfSeveral(tokens, at)) return null;
  const suffixed = skipSuffix(tokens, at + 1);
  const month = monthAt(tokens, skipWords(tokens, suffixed, BEFORE_MONTH));
  if (month === null) return null;
  // Both names of a month may stand: "28 شتنبر (سبتمبر) 2017".
  const again = monthAt(tokens, month.next);
  const end = again?.month === month.month ? again.next : month.next;
  const yearAt = skipWords(tokens, end, BEFORE_YEAR);
  return dayOf(tokens[yearAt], month.month, day, yearAt + 1);
}

function monthThenDay(tokens: readonly Token[], at: number): DayAmongTokens | null {
  const month = monthAt(tokens, at);
  if (month === null) return null;
  const yearAt = skipSuffix(tokens, month.next + 1);
  const isLoose = [month.next, yearAt].every((index) => LOOSE.test(tokens[index]?.gap ?? ""));
  return isLoose ? dayOf(tokens[yearAt], month.month, tokens[month.next], yearAt + 1) : null;
}

function monthAt(tokens: readonly Token[], at: number): { readonly month: number; readonly next: number } | null {
  const [first, second] = tokens.slice(at, at + 2);
  if (first === undefined || !LOOSE.test(first.gap)) return null;
  const ofTwo = second === undefined ? null : monthOfName(`${first.text} ${second.text}`);
  if (ofTwo !== null) return { month: ofTwo, next: at + 2 };
  const ofOne = monthOfName(first.text);
  return ofOne === null ? null : { month: ofOne, next: at + 1 };
}

function dayOf(year: Token | undefined, month: number, day: Token | undefined, next: number): DayAmongTokens | null {
  if (!isYear(year) || day === undefined || !LOOSE.test(year.gap)) return null;
  const date = isoDate(Number(year.text), month, FIRSTS.has(day.text) ? 1 : Number(day.text));
  return date === null ? null : { date, next };
}

/** Whether a day only ends a row of days ("10 و17 يوليوز 2020"): then the first day of the text is another one. */
function isSecondOfSeveral(tokens: readonly Token[], at: number): boolean {
  const [twoBefore, before] = [tokens[at - 2], tokens[at - 1]];
  if (isCode(tokens, at - 1)) return false; // "2018/T3 – 16 mars 2018"
  if (isShort(before) && /^\s*[\p{Pd}/&+]\s*$/u.test(tokens[at]?.gap ?? "")) return true;
  return isShort(twoBefore) && DAY_JOINTS.has(before?.text ?? "");
}

/** A figure glued to the letter before it is no day. */
function isCode(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.gap === "" && /[a-z]$/.test(tokens[at - 1]?.text ?? "");
}

function skipSuffix(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token?.gap.trim() === "" && DAY_SUFFIXES.has(token.text) ? at + 1 : at;
}

function skipWords(tokens: readonly Token[], at: number, words: ReadonlySet<string>): number {
  let next = at;
  // Three words are the most that stand here: "de l'an 2017", "من شهر".
  while (next < at + 3 && words.has(tokens[next]?.text ?? "")) next += 1;
  return next;
}

function separatorBefore(token: Token): "/" | "-" | "." | null {
  return SEPARATORS[token.gap.trim()] ?? null;
}

function isGluedTo(token: Token | undefined, next: Token | undefined): boolean {
  return token?.kind === "number" && next?.kind === "number" && next.gap in SEPARATORS;
}

function isShort(token: Token | undefined): boolean {
  return /^\d{1,2}$/.test(token?.text ?? "");
}

function isYear(token: Token | undefined): token is Token {
  return /^\d{4}$/.test(token?.text ?? "");
}

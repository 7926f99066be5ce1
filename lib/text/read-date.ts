import { datesIn, isDateFiller, type DateAmongTokens, type WrittenDate } from "./dates-in.js";
import { tailOf, tokensOf, type Token } from "./token.js";
import { westernDigits } from "./western-digits.js";

/** A date with its place in the text: `start` to before `end` holds the date and the weekday written with it. */
export interface FoundDate extends WrittenDate {
  readonly start: number;
  readonly end: number;
}

const HARMLESS = /^[\s.,،؛;:/()[\]|"'«»’_\p{Pd}]*$/u;
/** "T00:00:00.000Z", "10:30", "10h30", "10 h". */
const TIME_OF_DAY =
  /T?(?<!\d)\d{1,2}(?::\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?|\s?h(?:\s?\d{2})?)(?!\d)(?:\s?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}|[ap]m))?/gi;
const TIME_WORDS = new Set(["at", "علي", "الساعه", "صباحا", "مساء", "زوالا"]);

/**
 * The date that `text` is, with the weekday if one is written and whether it holds; filler ("يوم", "le", "المقبل", "بتاريخ") and
 * a time of day may stand beside it. Null for no date, an impossible one, mm/dd/yyyy, a two-digit year, two different dates,
 * or other words: `findDate` reads those. Never throws.
 */
export function readDate(text: string): WrittenDate | null {
  const timeless = withoutTime(text);
  const tokens = tokensOf(timeless);
  const dates = datesIn(tokens);
  const [first] = dates;
  if (first === undefined || dates.some(({ date }) => date !== first.date)) return null;
  if (!isNothingElse(timeless, tokens, dates)) return null;
  // One date in two languages: a weekday that fails counts before one that holds, and that before none.
  const said =
    dates.find(({ weekdayHolds }) => weekdayHolds === false) ?? dates.find(({ weekday }) => weekday !== null) ?? first;
  return { date: said.date, weekday: said.weekday, weekdayHolds: said.weekdayHolds };
}

/**
 * The first complete date in a text of any other words, null when there is none. Days of which only the last bears the month
 * ("10 و17 يوليوز 2020") are passed over.
 */
export function findDate(text: string): FoundDate | null {
  const [first] = findDates(text);
  return first ?? null;
}

/** Every complete date in a text, in order, as `findDate` finds the first. */
export function findDates(text: string): FoundDate[] {
  const tokens = tokensOf(text);
  return datesIn(tokens).map(({ date, weekday, weekdayHolds, first, next }) => ({
    date,
    weekday,
    weekdayHolds,
    start: tokens[first]?.start ?? 0,
    end: tokens[next - 1]?.end ?? text.length,
  }));
}

function withoutTime(text: string): string {
  return westernDigits(text.replace(/\p{Cf}/gu, "")).replace(TIME_OF_DAY, " ");
}

function isNothingElse(text: string, tokens: readonly Token[], dates: readonly DateAmongTokens[]): boolean {
  const nextAfter = new Map(dates.map(({ first, next }) => [first, next]));
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined || !HARMLESS.test(token.gap)) return false;
    const next = nextAfter.get(at);
    if (next === undefined && !isDateFiller(token.text) && !TIME_WORDS.has(token.text)) return false;
    at = next ?? at + 1;
  }
  return HARMLESS.test(tailOf(text, tokens));
}

import { weekdayOf, type Weekday } from "./calendar.js";
import { weekdayOfName } from "./date-names.js";
import { dayAt, type DayAmongTokens } from "./day-at.js";
import type { Token } from "./token.js";

/** A day and the weekday written with it. */
export interface WrittenDate {
  /** ISO, yyyy-mm-dd. */
  readonly date: string;
  readonly weekday: Weekday | null;
  /** Whether the weekday is the date's; null when none is written. */
  readonly weekdayHolds: boolean | null;
}

/** A date among tokens, its weekday included: from `first` to before `next`. */
export interface DateAmongTokens extends WrittenDate {
  readonly first: number;
  readonly next: number;
}

/** Normalised words that say nothing beside a date. */
const FILLERS = new Set(
  (
    "يوم يومه ليوم اليوم بيوم المقبل القادم الماضي المنصرم الجاري الموافق موافق ل ب و م ميلاديه بتاريخ تاريخ التاريخ في من " +
    "le la du au a en date de jour prochain dernier courant the on of dated day"
  ).split(" "),
);
/** How far before its date a weekday may stand: "الأربعاء من يومه المقبل". */
const MOST_FILLERS = 3;

/** Every complete date among tokens, in order, each with the weekday right before or after it. */
export function datesIn(tokens: readonly Token[]): DateAmongTokens[] {
  const dates: DateAmongTokens[] = [];
  let at = 0;
  while (at < tokens.length) {
    const day = dayAt(tokens, at);
    if (day !== null) dates.push(withWeekday(tokens, at, day, dates.at(-1)?.next ?? 0));
    at = Math.max(at + 1, dates.at(-1)?.next ?? 0);
  }
  return dates;
}

/** Whether a normalised word says nothing beside a date: "يوم", "المقبل", "le", "à". */
export function isDateFiller(word: string): boolean {
  return FILLERS.has(word);
}

function withWeekday(tokens: readonly Token[], at: number, day: DayAmongTokens, earliest: number): DateAmongTokens {
  let before = at - 1;
  while (before >= earliest && before > at - 1 - MOST_FILLERS && isDateFiller(tokens[before]?.text ?? "")) before -= 1;
  const said = before < earliest ? null : weekdayOfName(tokens[before]?.text ?? "");
  if (said !== null) return { ...compared(day.date, said), first: before, next: day.next };
  const saidAfter = weekdayAfter(tokens, day.next);
  return { ...compared(day.date, saidAfter), first: at, next: saidAfter === null ? day.next : day.next + 1 };
}

/** "28/09/2017 (jeudi)", but not the weekday of a date that follows. */
function weekdayAfter(tokens: readonly Token[], at: number): Weekday | null {
  return dayAt(tokens, at + 1) === null ? weekdayOfName(tokens[at]?.text ?? "") : null;
}

function compared(date: string, weekday: Weekday | null): WrittenDate {
  return { date, weekday, weekdayHolds: weekday === null ? null : weekday === weekdayOf(date) };
}

/** Days of the week, in the order of `Date.prototype.getUTCDay`. */
export const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;

export type Weekday = (typeof WEEKDAYS)[number];

const DAY = 86_400_000;

/** Whether `text` is a day of the calendar written yyyy-mm-dd. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // 2017-02-30 parses in some engines, as 2 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The ISO date of a year, month and day from 1900 to 9999, or null when the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (!(year >= 1900 && year <= 9999)) return null;
  const text = [String(year), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
  return isIsoDate(text) ? text : null;
}

/** The weekday of an ISO date. Throws a RangeError for anything else: check with `isIsoDate` first. */
export function weekdayOf(date: string): Weekday {
  const weekday = isIsoDate(date) ? WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] : undefined;
  if (weekday === undefined) throw new RangeError("not an ISO date");
  return weekday;
}

/** Days from 1970-01-01 to an ISO date. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

/** A column of dates holds some thousand days at most, whatever its length. */
const MOST_DAYS = 20_000;
const written = new Map<number, string>();

/** The ISO date a number of days after 1970-01-01. */
export function dateOfDayNumber(days: number): string {
  const known = written.get(days);
  if (known !== undefined) return known;
  const date = new Date(days * DAY).toISOString().slice(0, 10);
  if (written.size < MOST_DAYS) written.set(days, date);
  return date;
}

import { dateOfDayNumber, dayNumber, isIsoDate } from "./calendar.js";

/** Serial 0 of the two systems, as days from 1970-01-01: 30 December 1899 (right from March 1900 on) and 1 January 1904. */
const ZERO_1900 = -25_569;
const ZERO_1904 = -24_107;
/** Excel's 29 February 1900, a day that never was (kept from Lotus 1-2-3): serials before it lag by one. */
const PHANTOM = 60;
const LAST_DAY = dayNumber("9999-12-31");

/**
 * The ISO date that Excel shows for a serial number; the time of day is ignored. Null for what is no day: below 1, after
 * 9999-12-31, the phantom 29 February 1900, NaN.
 */
export function dateOfSerial(serial: number, date1904: boolean): string | null {
  const whole = Math.floor(serial);
  if (!(whole >= 1) || (!date1904 && whole === PHANTOM)) return null;
  const day = whole + (date1904 ? ZERO_1904 : whole < PHANTOM ? ZERO_1900 + 1 : ZERO_1900);
  return day > LAST_DAY ? null : dateOfDayNumber(day);
}

/** The serial number of an ISO date; null for a date that the system does not reach (its first day is serial 1) or no date at all. */
export function serialOfDate(date: string, date1904: boolean): number | null {
  if (!isIsoDate(date)) return null;
  const day = dayNumber(date);
  const serial = date1904 ? day - ZERO_1904 : day - ZERO_1900 > PHANTOM ? day - ZERO_1900 : day - ZERO_1900 - 1;
  return serial < 1 ? null : serial;
}

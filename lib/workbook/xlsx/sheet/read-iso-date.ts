import { serialOfDate } from "../../../text/index.js";

const ISO = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?(?:Z|[+-]00:00)?)?$/;
const TIME = /^T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?(?:Z|[+-]00:00)?$/;

/** A date of strict OOXML as a number. */
export interface IsoDate {
  readonly serial: number;
  /** A format that shows it, for a cell whose style shows no date. */
  readonly format: string;
}

/** The serial of an ISO date, date with time, or time; in the zone of the sheet, since programs disagree on others. Null for anything else. */
export function readIsoDate(stored: string, date1904: boolean): IsoDate | null {
  const text = stored.trim();
  const [, date, ...clock] = ISO.exec(text) ?? [];
  if (date !== undefined) {
    const day = serialOfDate(date, date1904);
    const time = fractionOf(clock);
    if (day === null || time === null) return null;
    return { serial: day + time, format: time === 0 ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm:ss" };
  }
  const time = TIME.exec(text);
  const serial = time === null ? null : fractionOf(time.slice(1));
  return serial === null ? null : { serial, format: "hh:mm:ss" };
}

/** The part of a day that hours, minutes and seconds are; null for times that no clock shows. */
function fractionOf([hours, minutes, seconds]: readonly (string | undefined)[]): number | null {
  const [h, m, s] = [Number(hours ?? 0), Number(minutes ?? 0), Number(seconds ?? 0)];
  return h > 23 || m > 59 || s >= 60 ? null : (h * 3_600 + m * 60 + s) / 86_400;
}

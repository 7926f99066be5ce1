import { LAST_COLUMN, LAST_ROW } from "./grid.js";

const ZERO = 0x30;
const DOT = 0x2e;
const MINUS = 0x2d;
/** So many digits make a whole number that a double holds exactly, and so does every power of ten up to 22. */
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);

/** A whole number of up to nine digits; -1 for anything else. */
export function readDigits(bytes: Uint8Array, start: number, end: number): number {
  if (end === start || end - start > 9) return -1;
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/**
 * A number of up to 15 digits without exponent: the double that is nearest to it, as its digits and the power of ten are both exact and
 * one division rounds once. NaN for anything else, which is then read as text by the whole grammar.
 */
export function readPlainNumber(bytes: Uint8Array, start: number, end: number): number {
  const isNegative = bytes[start] === MINUS;
  let digits = 0;
  let decimals = -1;
  let value = 0;
  for (let at = isNegative ? start + 1 : start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    const digit = byte - ZERO;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (byte === DOT && decimals < 0) decimals = 0;
    else return NaN;
  }
  if (digits === 0 || digits > EXACT_DIGITS) return NaN;
  const exact = decimals > 0 ? value / (POWERS[decimals] ?? 1) : value;
  return isNegative ? -exact : exact;
}

/** Where a cell stands, 1-based. */
export interface Place {
  row: number;
  column: number;
}

/** Reads a cell's reference ("B7", also "b7") into `place`; false for what names no cell of a sheet. */
export function readReference(bytes: Uint8Array, start: number, end: number, place: Place): boolean {
  let at = start;
  let column = 0;
  for (; at < end; at++) {
    const letter = ((bytes[at] ?? 0) & 0xdf) - 0x40;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
    if (column > LAST_COLUMN) return false;
  }
  const row = bytes[at] === ZERO ? -1 : readDigits(bytes, at, end);
  if (column === 0 || row < 1 || row > LAST_ROW) return false;
  place.row = row;
  place.column = column;
  return true;
}

import { bytesOf, stands } from "../xml/pattern.js";
import { readDigits, readPlainNumber, readReference, type Place } from "./bytes-to-numbers.js";

/** A cell as nearly all are written; reused for the next one. */
export interface PlainCell {
  readonly place: Place;
  /** The index of its style. */
  style: number;
  /** Whether it has a style alone: nothing stands in it. */
  isBlank: boolean;
  /** Whether its number is the place of a shared text. */
  isShared: boolean;
  number: number;
}

export function emptyPlainCell(): PlainCell {
  return { place: { row: 0, column: 0 }, style: 0, isBlank: false, isShared: false, number: 0 };
}

const QUOTE = 0x22;
const GREATER = 0x3e;
const LESS = 0x3c;
const SLASH = 0x2f;
const T = 0x74;
const OPEN = bytesOf('<c r="');
const STYLE = bytesOf(' s="');
const SHARED = bytesOf(' t="s"');
const VALUE = bytesOf("><v>");
const CLOSE = bytesOf("</v></c>");
/** Longer than any reference, index or number that is plain. */
const LONGEST = 32;

/**
 * Reads `<c r="B7" s="2" t="s"><v>14</v></c>`, with or without style and type, or `<c r="B7" s="2"/>`, from its bytes into `cell`, and
 * gives the place after it. Anything written in another way, or cut off by the end of the bytes, is left to the reader of all XML: -1.
 */
export function readPlainCell(bytes: Uint8Array, from: number, end: number, cell: PlainCell): number {
  if (!stands(OPEN, bytes, from)) return -1;
  let at = from + OPEN.length;
  let stop = find(QUOTE, bytes, at);
  if (stop < 0 || !readReference(bytes, at, stop, cell.place)) return -1;
  at = stop + 1;
  cell.style = 0;
  if (stands(STYLE, bytes, at)) {
    at += STYLE.length;
    stop = find(QUOTE, bytes, at);
    cell.style = stop < 0 ? -1 : readDigits(bytes, at, stop);
    if (cell.style < 0) return -1;
    at = stop + 1;
  }
  cell.isBlank = bytes[at] === SLASH;
  if (cell.isBlank) return bytes[at + 1] === GREATER && at + 2 <= end ? at + 2 : -1;
  cell.isShared = bytes[at + 1] === T && stands(SHARED, bytes, at);
  if (cell.isShared) at += SHARED.length;
  if (bytes[at] !== GREATER || !stands(VALUE, bytes, at)) return -1;
  at += VALUE.length;
  stop = find(LESS, bytes, at);
  if (stop < 0 || !stands(CLOSE, bytes, stop) || stop + CLOSE.length > end) return -1;
  cell.number = cell.isShared ? readDigits(bytes, at, stop) : readPlainNumber(bytes, at, stop);
  return cell.number >= 0 || (cell.number < 0 && !cell.isShared) ? stop + CLOSE.length : -1;
}

function find(byte: number, bytes: Uint8Array, from: number): number {
  for (let at = from; at < from + LONGEST; at++) if (bytes[at] === byte) return at;
  return -1;
}

import { decodeUtf8 } from "../xml/utf8.js";

/** A file of the zip as its central directory states it, checked against its local header. */
export interface ZipEntry {
  /** The name as the zip spells it. */
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly compressed: number;
  readonly inflated: number;
  /** Where its compressed bytes begin. */
  readonly start: number;
}

/** What both headers say of an entry. */
export interface Header {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressed: number;
  readonly inflated: number;
  readonly name: string;
  /** Bytes of the header, name and extra fields included. */
  readonly length: number;
}

export const ENCRYPTED = 0x1;
export const DESCRIPTOR = 0x8;
/** Strong encryption, and a masked central directory. */
export const STRONG = 0x2040;
const UTF8 = 0x800;
const MAX32 = 0xffffffff;
const ZIP64 = 0x0001;

/** Text of a name: UTF-8 where it is that, else byte by byte (names of parts are ASCII; the others are only compared). */
export function entryName(bytes: Uint8Array, flags: number): string {
  try {
    return decodeUtf8(bytes, 0, bytes.length);
  } catch {
    if ((flags & UTF8) !== 0) throw new RangeError("a name flagged as UTF-8 is not");
    return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  }
}

/** A 64-bit number that must be a length or an offset in a file. */
export function readLong(view: DataView, at: number): number {
  const value = view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
  if (!Number.isSafeInteger(value)) throw new RangeError("a 64-bit length beyond any file");
  return value;
}

/** The zip64 values that stand for the 32-bit ones at their maximum, in the order in which they stand; the others as they are. */
export function withZip64(values: readonly number[], view: DataView, from: number, to: number): number[] {
  if (!values.includes(MAX32)) return [...values];
  for (let at = from; at + 4 <= to;) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === ZIP64) {
      let next = at + 4;
      return values.map((value) => {
        if (value !== MAX32) return value;
        if (next + 8 > at + 4 + length || next + 8 > to) throw new RangeError("a zip64 field that is too short");
        next += 8;
        return readLong(view, next - 8);
      });
    }
    at += 4 + length;
  }
  return [...values]; // 4,294,967,295 itself, without a zip64 field: the bounds will refuse it
}

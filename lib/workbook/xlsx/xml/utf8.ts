const PIECE = 8_192;
const units = new Array<number>(PIECE + 2).fill(0);
const SHORT = 64;
/** An array for each short length, since making a string of an array costs less than of a part of one. */
const short = Array.from({ length: SHORT + 1 }, (_, length) => new Array<number>(length).fill(0));

/**
 * The text of UTF-8 bytes from `start` up to `end`. Throws a RangeError where they are not UTF-8 – nothing is ever replaced by U+FFFD – and for
 * U+FFFE and U+FFFF, which are no characters.
 */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  if (end - start <= SHORT) {
    const ascii = shortAscii(bytes, start, end);
    if (ascii !== null) return ascii;
  }
  let text = "";
  let length = 0;
  for (let at = start; at < end;) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      units[length++] = byte;
      at++;
    } else {
      const size = sequenceLength(byte);
      if (size === 0 || at + size > end) throw new RangeError("not UTF-8");
      length = append(codePoint(bytes, at, size), length);
      at += size;
    }
    if (length >= PIECE) {
      text += String.fromCharCode.apply(null, pieceOf(length));
      length = 0;
    }
  }
  return text + String.fromCharCode.apply(null, pieceOf(length));
}

/** The UTF-8 bytes of a code point, written at `at`; returns the place after them. */
export function encodeUtf8(point: number, into: Uint8Array, at: number): number {
  let next = at;
  if (point < 0x80) into[next++] = point;
  else {
    if (point < 0x800) into[next++] = 0xc0 | (point >> 6);
    else {
      if (point < 0x10000) into[next++] = 0xe0 | (point >> 12);
      else {
        into[next++] = 0xf0 | (point >> 18);
        into[next++] = 0x80 | ((point >> 12) & 0x3f);
      }
      into[next++] = 0x80 | ((point >> 6) & 0x3f);
    }
    into[next++] = 0x80 | (point & 0x3f);
  }
  return next;
}

/** Bytes of the character that starts with `byte`; 0 for a byte that starts none. */
function sequenceLength(byte: number): number {
  if (byte < 0xc2 || byte > 0xf4) return 0;
  return byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

const SMALLEST = [0, 0, 0x80, 0x800, 0x10000];

function codePoint(bytes: Uint8Array, at: number, size: number): number {
  let point = (bytes[at] ?? 0) & (0x7f >> size);
  for (let i = 1; i < size; i++) {
    const byte = bytes[at + i] ?? 0;
    if ((byte & 0xc0) !== 0x80) throw new RangeError("not UTF-8");
    point = (point << 6) | (byte & 0x3f);
  }
  const isNoCharacter = (point >= 0xd800 && point <= 0xdfff) || point === 0xfffe || point === 0xffff;
  if (point < (SMALLEST[size] ?? 0) || isNoCharacter || point > 0x10ffff) throw new RangeError("not UTF-8");
  return point;
}

function append(point: number, length: number): number {
  if (point < 0x10000) {
    units[length] = point;
    return length + 1;
  }
  units[length] = 0xd7c0 + (point >> 10);
  units[length + 1] = 0xdc00 | (point & 0x3ff);
  return length + 2;
}

function shortAscii(bytes: Uint8Array, start: number, end: number): string | null {
  const codes = short[end - start] ?? [];
  for (let i = 0; i < codes.length; i++) {
    const byte = bytes[start + i] ?? 0;
    if (byte >= 0x80) return null;
    codes[i] = byte;
  }
  return String.fromCharCode.apply(null, codes);
}

function pieceOf(length: number): number[] {
  return units.slice(0, length);
}

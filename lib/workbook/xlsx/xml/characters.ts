import { decodeUtf8, encodeUtf8 } from "./utf8.js";

/** What a run of characters holds that its bytes do not say by themselves. */
export const PLAIN = 0;
export const REFERENCES = 1;
export const NON_ASCII = 2;
/** Line ends that count as "\n", and in attributes white space that counts as a space. */
export const BREAKS = 4;

const AMPERSAND = 0x26;
const SEMICOLON = 0x3b;
const RETURN = 0x0d;
const FEED = 0x0a;
const TAB = 0x09;
const SPACE = 0x20;

const ENTITIES = new Map([
  ["lt", 0x3c],
  ["gt", 0x3e],
  ["amp", AMPERSAND],
  ["quot", 0x22],
  ["apos", 0x27],
]);

/** The text that bytes of XML between `start` and `end` stand for. Throws a RangeError for characters and references that XML forbids. */
export function readCharacters(bytes: Uint8Array, start: number, end: number, flags: number): string {
  return read(bytes, start, end, flags, false);
}

/** The value of an attribute: the same, with its white space as spaces. */
export function readAttribute(bytes: Uint8Array, start: number, end: number, flags: number): string {
  return read(bytes, start, end, flags, true);
}

function read(bytes: Uint8Array, start: number, end: number, flags: number, isAttribute: boolean): string {
  if ((flags & (REFERENCES | BREAKS)) === 0) return decodeUtf8(bytes, start, end);
  const resolved = new Uint8Array(end - start); // what a byte or a reference stands for is never longer
  let length = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === AMPERSAND) {
      const stop = endOfReference(bytes, at, end);
      length = encodeUtf8(referenced(bytes, at, stop, end), resolved, length);
      at = stop;
    } else if (byte === RETURN) {
      if (bytes[at + 1] === FEED && at + 1 < end) at++;
      resolved[length++] = isAttribute ? SPACE : FEED;
    } else resolved[length++] = isAttribute && (byte === FEED || byte === TAB) ? SPACE : byte;
  }
  return decodeUtf8(resolved, 0, length);
}

function endOfReference(bytes: Uint8Array, from: number, end: number): number {
  let at = from + 1;
  while (at < end && bytes[at] !== SEMICOLON && bytes[at] !== AMPERSAND) at++;
  return at;
}

/** The character that a reference from its & to its ; stands for. */
function referenced(bytes: Uint8Array, from: number, stop: number, end: number): number {
  const name = decodeUtf8(bytes, from + 1, stop);
  const isClosed = stop < end && bytes[stop] === SEMICOLON;
  const point = isClosed ? (ENTITIES.get(name) ?? fromNumber(name)) : undefined;
  if (point === undefined) throw new RangeError(`&${name.slice(0, 20)} stands for no character`);
  return point;
}

function fromNumber(name: string): number | undefined {
  const [, hex, decimal] = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(name) ?? [];
  const point = hex === undefined ? parseInt(decimal ?? "", 10) : parseInt(hex, 16);
  return isCharacter(point) ? point : undefined;
}

/** The characters of XML 1.0: neither controls nor halves of surrogates, U+FFFE or U+FFFF. */
function isCharacter(point: number): boolean {
  if (point < 0x20) return point === 0x09 || point === 0x0a || point === 0x0d;
  return point <= 0xd7ff || (point >= 0xe000 && point <= 0xfffd) || (point >= 0x10000 && point <= 0x10ffff);
}

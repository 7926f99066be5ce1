import { SPECIAL, textBytes } from "../xml/byte-classes.js";
import { readCharacters } from "../xml/characters.js";
import { bytesOf, stands } from "../xml/pattern.js";

const LESS = 0x3c;
const OPEN = bytesOf("<si><t>");
const CLOSE = bytesOf("</t></si>");

/**
 * Reads shared texts as nearly all are written, `<si><t>Casablanca</t></si>`, one after the other, and gives the place of the first
 * that is written in another way or cut off. Throws a RangeError for characters and references that XML forbids.
 */
export function readPlainTexts(bytes: Uint8Array, from: number, end: number, add: (text: string) => void): number {
  let at = from;
  for (;;) {
    if (!stands(OPEN, bytes, at)) return at;
    const start = at + OPEN.length;
    let flags = 0;
    let stop = start;
    for (;;) {
      const kind = textBytes[bytes[stop] ?? 0] ?? 0;
      if (kind === SPECIAL) break;
      flags |= kind;
      stop++;
    }
    if (bytes[stop] !== LESS || !stands(CLOSE, bytes, stop) || stop + CLOSE.length > end) return at;
    add(readCharacters(bytes, start, stop, flags));
    at = stop + CLOSE.length;
  }
}

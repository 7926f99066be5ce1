import { bytesOf, stands } from "../xml/pattern.js";
import type { Tag } from "../xml/tag.js";
import { readDigits } from "./bytes-to-numbers.js";
import { code } from "./codes.js";

const QUOTE = 0x22;
const GREATER = 0x3e;
const BETWEEN = bytesOf('</row><row r="');
/** Rows of a sheet have up to seven digits. */
const MOST_DIGITS = 7;
/** Longer than what any writer says of a row. */
const LONGEST = 256;
const NOTHING = new Uint8Array(0);

/**
 * Knows the tags between one row and the next from their bytes, `</row><row r="8" spans="1:15">`, where the next one begins as this one
 * did but for its number: in its attributes, its namespaces and its place it is the same then.
 */
export function alikeRows() {
  /** What stands after the number in the open row's tag; nothing where its number does not come first. */
  let rest: Uint8Array = NOTHING;
  const next = { row: 0, at: 0 };
  return {
    /** Takes the tag of a row as the one that the next are held against. */
    begin(tag: Tag): void {
      const first = tag.ends[0] ?? 0;
      const last = tag.ends[tag.count - 1] ?? 0;
      const isPlain = !tag.isEmpty && tag.count > 0 && tag.codes[0] === code.r && tag.flags[0] === 0;
      const end = tag.bytes.indexOf(GREATER, last) + 1;
      rest = isPlain && end - first <= LONGEST ? tag.bytes.slice(first, end) : NOTHING;
    },
    /** The number of the next row and the place after its tag, in an object that is used again; null where it is written in another way. */
    after(bytes: Uint8Array, from: number, end: number): Readonly<typeof next> | null {
      if (rest.length === 0 || !stands(BETWEEN, bytes, from)) return null;
      const start = from + BETWEEN.length;
      let stop = start;
      while (stop - start < MOST_DIGITS && bytes[stop] !== QUOTE) stop++;
      next.at = stop + rest.length;
      if (next.at > end || !stands(rest, bytes, stop)) return null;
      next.row = readDigits(bytes, start, stop);
      return next.row > 0 ? next : null;
    },
  };
}

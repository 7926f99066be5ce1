import { SPECIAL, textBytes } from "./byte-classes.js";
import { checkedText, indexOfBytes, startsAt } from "./markup.js";
import { fail, INCOMPLETE, type Source } from "./source.js";

/** A run of characters between two pieces of markup, as bytes. Reused for the next run. */
export interface Run {
  bytes: Uint8Array;
  start: number;
  end: number;
  /** 0 when the bytes are the text as it stands. */
  flags: number;
  /** Whether it is all that its element holds. */
  isWhole: boolean;
}

const LESS = 0x3c;
const CLOSE_BRACKET = 0x5d;

/** Reads a run of characters into `run`; the place of the markup after it, or INCOMPLETE. Its references are not looked at yet. */
export function readRun(source: Source, from: number, run: Run): number {
  const { bytes, end } = source;
  let flags = 0;
  let at = from;
  for (;;) {
    const kind = textBytes[bytes[at] ?? 0] ?? 0;
    if (kind === SPECIAL) {
      const byte = bytes[at];
      if (byte === LESS || at >= end) break;
      if (byte !== CLOSE_BRACKET) fail("a control character");
      if (startsAt(bytes, "]]>", at)) fail("]]> in text");
    } else flags |= kind;
    at++;
  }
  if (at + 1 >= end && !source.isLast) return INCOMPLETE; // the character after < tells whether the run is whole
  run.bytes = bytes;
  run.start = from;
  run.end = at;
  run.flags = flags;
  return at;
}

/** Reads a CDATA section; its text, and the place after it. Null when it goes on beyond the window. */
export function readCData(source: Source, from: number): { readonly text: string; readonly next: number } | null {
  const start = from + "<![CDATA[".length;
  const close = indexOfBytes(source.bytes, "]]>", start, source.end);
  if (close < 0) return null;
  return { text: checkedText(source.bytes, start, close).replace(/\r\n?/g, "\n"), next: close + 3 };
}

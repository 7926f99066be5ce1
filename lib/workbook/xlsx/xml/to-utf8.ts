import { refuse } from "../refusal.js";
import { encodeUtf8 } from "./utf8.js";

const DECLARED = /^<\?xml\s[^>]*?\sencoding\s*=\s*["']([A-Za-z][A-Za-z0-9._-]*)["']/;
/** Enough to hold an XML declaration. */
const HEAD = 1_024;
const NO_BYTES = new Uint8Array(0);
const LONGEST_DECLARATION = 200;

/** Takes bytes of XML, the last ones with `last`. */
export type Sink = (bytes: Uint8Array, last: boolean) => void;

/**
 * Hands bytes of XML on as UTF-8 without a byte order mark. Packages may use UTF-8 and UTF-16; ISO-8859-1 and ASCII are read too. The mark counts,
 * then the declaration. Refuses other encodings, and half characters of UTF-16; what calls itself UTF-8 is left for the parser to judge.
 */
export function toUtf8(part: string, next: Sink): Sink {
  let head: Uint8Array = NO_BYTES;
  let convert: Sink | null = null;
  return (bytes, last) => {
    if (convert !== null) {
      convert(bytes, last);
      return;
    }
    head = head.length === 0 ? bytes : joined(head, bytes);
    if (head.length < HEAD && !last) return;
    const { encoding, mark } = encodingOf(head);
    convert = converter(encoding, part, next);
    convert(head.subarray(mark), last);
  };
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function encodingOf(bytes: Uint8Array): { readonly encoding: string; readonly mark: number } {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: "utf-8", mark: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: "utf-16le", mark: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: "utf-16be", mark: 2 };
  if (a === 0x3c && b === 0 && d === 0) return { encoding: "utf-16le", mark: 0 };
  if (a === 0 && b === 0x3c && c === 0) return { encoding: "utf-16be", mark: 0 };
  const declared = DECLARED.exec(declarationOf(bytes))?.[1]?.toLowerCase() ?? "utf-8";
  // Bytes that spell "<?xml" one by one are not UTF-16, whatever they declare: some writers put that declaration before UTF-8.
  return { encoding: declared.startsWith("utf-16") ? "utf-8" : declared, mark: 0 };
}

/** The XML declaration, from "<?" to its end; empty when there is none. */
function declarationOf(bytes: Uint8Array): string {
  if (bytes[0] !== 0x3c || bytes[1] !== 0x3f) return "";
  const close = bytes.subarray(0, LONGEST_DECLARATION).indexOf(0x3e);
  return String.fromCharCode(...bytes.subarray(0, close < 0 ? LONGEST_DECLARATION : close + 1));
}

function converter(encoding: string, part: string, next: Sink): Sink {
  switch (encoding) {
    case "utf-8":
    case "utf8":
    case "us-ascii":
    case "ascii":
      return next;
    case "iso-8859-1":
    case "latin1":
      return fromLatin1(next);
    case "utf-16le":
      return fromUtf16(0, part, next);
    case "utf-16be":
      return fromUtf16(1, part, next);
  }
  return refuse("corrupt-xml", part, `encoding ${encoding}`);
}

function fromLatin1(next: Sink): Sink {
  return (bytes, last) => {
    const utf8 = new Uint8Array(bytes.length * 2);
    let length = 0;
    for (const byte of bytes) length = encodeUtf8(byte, utf8, length);
    next(utf8.subarray(0, length), last);
  };
}

function fromUtf16(low: 0 | 1, part: string, next: Sink): Sink {
  let rest = new Uint8Array(0);
  return (bytes, last) => {
    const all = joined(rest, bytes);
    const unit = (at: number): number => ((all[at + 1 - low] ?? 0) << 8) | (all[at + low] ?? 0);
    const utf8 = new Uint8Array(Math.ceil(all.length / 2) * 3);
    let length = 0;
    let at = 0;
    for (; at + 1 < all.length; at += 2) {
      let point = unit(at);
      if (point >= 0xdc00 && point <= 0xdfff) refuse("corrupt-xml", part, "half a character of UTF-16");
      if (point >= 0xd800 && point <= 0xdbff) {
        if (at + 3 >= all.length) break; // its other half comes with the next bytes
        const second = unit(at + 2);
        if (second < 0xdc00 || second > 0xdfff) refuse("corrupt-xml", part, "half a character of UTF-16");
        point = 0x10000 + ((point - 0xd800) << 10) + (second - 0xdc00);
        at += 2;
      }
      length = encodeUtf8(point, utf8, length);
    }
    rest = all.slice(at);
    if (last && rest.length > 0) refuse("corrupt-xml", part, "half a character of UTF-16");
    next(utf8.subarray(0, length), last);
  };
}

import { refuse } from "../refusal.js";
import { isNcName } from "./names.js";
import { decodeUtf8 } from "./utf8.js";

const WHITE = "[ \\t\\r\\n]";
const EQUALS = `${WHITE}*=${WHITE}*`;
const quoted = (value: string): string => `(?:"${value}"|'${value}')`;
const DECLARATION = new RegExp(
  `^xml${WHITE}+version${EQUALS}${quoted("1\\.[0-9]+")}` +
    `(?:${WHITE}+encoding${EQUALS}${quoted("[A-Za-z][A-Za-z0-9._-]*")})?` +
    `(?:${WHITE}+standalone${EQUALS}${quoted("(?:yes|no)")})?${WHITE}*$`,
);

/** Checks the inside of <? ?>; a declaration may only open the document. Throws a RangeError for what XML forbids. */
export function checkInstruction(bytes: Uint8Array, start: number, end: number, isFirst: boolean): void {
  const text = checkedText(bytes, start, end);
  const target = /^[^ \t\r\n]*/.exec(text)?.[0] ?? "";
  if (target === "xml") {
    if (!isFirst || !DECLARATION.test(text)) throw new RangeError("a misplaced or misspelt XML declaration");
  } else if (!isNcName(target) || target.toLowerCase() === "xml") throw new RangeError("an instruction without a name");
}

/** The text of comments, instructions and CDATA: any character of XML. Throws a RangeError for others. */
export function checkedText(bytes: Uint8Array, start: number, end: number): string {
  for (let at = start; at < end; at++) if (isControl(bytes[at] ?? 0)) throw new RangeError("a control character");
  return decodeUtf8(bytes, start, end);
}

function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d;
}

/** Where `pattern` (ASCII) first stands at or after `from`; -1 when it does not up to `end`. */
export function indexOfBytes(bytes: Uint8Array, pattern: string, from: number, end: number): number {
  const first = pattern.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0 && at + pattern.length <= end; at = bytes.indexOf(first, at + 1))
    if (startsAt(bytes, pattern, at)) return at;
  return -1;
}

/** Whether `pattern` (ASCII) stands at `at`. */
export function startsAt(bytes: Uint8Array, pattern: string, at: number): boolean {
  for (let i = 0; i < pattern.length; i++) if (bytes[at + i] !== pattern.charCodeAt(i)) return false;
  return true;
}

/** Refuses what <! opens, other than a comment or CDATA: a DTD or its pieces, which only serve to mislead a reader here. */
export function refuseDeclaration(bytes: Uint8Array, at: number, part: string): never {
  return startsAt(bytes, "<!DOCTYPE", at)
    ? refuse("forbidden-xml", part)
    : refuse("corrupt-xml", part, "an unknown declaration");
}

import { checkedText, checkInstruction, indexOfBytes } from "./markup.js";
import { fail, INCOMPLETE, type Source } from "./source.js";

const GREATER = 0x3e;

/** The place after an instruction or the XML declaration, which may only open the document. */
export function skipInstruction({ bytes, end }: Source, from: number, isFirst: boolean): number {
  const close = indexOfBytes(bytes, "?>", from + 2, end);
  if (close < 0) return INCOMPLETE;
  checkInstruction(bytes, from + 2, close, isFirst);
  return close + 2;
}

/** The place after a comment. */
export function skipComment({ bytes, end }: Source, from: number): number {
  const close = indexOfBytes(bytes, "--", from + 4, end);
  if (close < 0 || close + 2 >= end) return INCOMPLETE;
  if (bytes[close + 2] !== GREATER) fail("a comment with --");
  checkedText(bytes, from + 4, close);
  return close + 3;
}

import type { TextData } from "./script/page-data.js";
import type { Places } from "./places.js";

/** What differs between two sentences of one rule: what is quoted or isolated, and words with a digit (amounts with their spaces, cells, days). */
const VARYING =
  /\u2068[^\u2069]*\u2069|«[^»]*»|[\p{L}\p{M}]*\p{N}(?:[\p{L}\p{M}\p{N}.,:/-]|[\u00a0\u202f](?=\p{N}))*/gu;

/** A sentence as its pattern and what is filled in: a run repeats the same few dozen sentences thousands of times. */
export function textData(text: string, patterns: Places<readonly string[]>): TextData {
  const filled = text.match(VARYING) ?? [];
  const pattern = patterns.of(text.split(VARYING));
  return filled.length === 0 ? pattern : [pattern, ...filled];
}

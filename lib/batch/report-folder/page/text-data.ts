import type { Markup } from "./markup.js";
import type { TextData } from "./script/page-data.js";
import type { Places } from "./places.js";

/** What differs between two sentences of one rule: what is quoted or isolated, and words with a digit (amounts with their spaces, cells, days). */
const IN_SENTENCES =
  /\u2068[^\u2069]*\u2069|«[^»]*»|[\p{L}\p{M}]*\p{N}(?:[\p{L}\p{M}\p{N}.,:/-]|[\u00a0\u202f](?=\p{N}))*/gu;

/** What differs between two rows of one table: what stands between their tags, days and places that attributes name. */
const IN_MARKUP = /(?<=>)[^<\n]+(?=<)|(?<= (?:datetime|href|id)=")[^"]+/gu;

/** A sentence as its pattern and what is filled in: a run repeats the same few dozen sentences thousands of times. */
export function textData(text: string, patterns: Places<readonly string[]>): TextData {
  return cutAt(IN_SENTENCES, text, patterns);
}

/** Markup as its pattern and what is filled in, which stays escaped: put together again, it is the same markup. */
export function markupData({ text }: Markup, patterns: Places<readonly string[]>): TextData {
  return cutAt(IN_MARKUP, text, patterns);
}

function cutAt(varying: RegExp, text: string, patterns: Places<readonly string[]>): TextData {
  const filled = text.match(varying) ?? [];
  const pattern = patterns.of(text.split(varying));
  return filled.length === 0 ? pattern : [pattern, ...filled];
}

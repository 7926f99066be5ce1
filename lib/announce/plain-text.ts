import { normalise } from "../text/index.js";
import type { Passage } from "./announced.js";

/**
 * A text in which patterns are matched: each character normalised by itself, so that `plain` has the text's punctuation, folded letters and no
 * invisible characters, and every place in it leads back to the text.
 */
export interface PlainText {
  readonly text: string;
  readonly plain: string;
  /** The offset in `text` of a character of `plain`; one more offset for its end. */
  readonly offsets: readonly number[];
}

const WITHOUT_WIDTH = /^[\p{M}\p{Cf}\u0640]+$/u;
/** Stands for what has been read already: no letter, no digit, no space. */
const TAKEN = "\ufffc";

/** The plain form of a text. */
export function plainText(text: string): PlainText {
  const folded: string[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    const forms = foldedCharacter(character);
    folded.push(forms);
    offsets.push(...Array.from({ length: forms.length }, () => at));
    at += character.length;
  }
  return { text, plain: folded.join(""), offsets: [...offsets, at] };
}

function foldedCharacter(character: string): string {
  const folded = normalise(character);
  if (folded !== "") return folded;
  if (WITHOUT_WIDTH.test(character)) return "";
  return character === "\n" || /\S/.test(character) ? character.replace(/[’‘ʼ`]/, "'") : " ";
}

/** The place in `plain` of an offset of the text: the first character that comes from there or later. */
export function placeOf({ offsets }: PlainText, offset: number): number {
  let [low, high] = [0, offsets.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The passage of the text that a stretch of `plain` comes from, without the characters without width at its end. */
export function passageOf({ offsets, text }: PlainText, from: number, to: number): Passage {
  const start = offsets[from] ?? text.length;
  const last = offsets[to - 1];
  const end =
    last === undefined || to <= from ? start : last + String.fromCodePoint(text.codePointAt(last) ?? 0).length;
  return { start, end };
}

/** A text of the same length in which passages that have been read say nothing any more. */
export function withoutPassages(text: string, passages: readonly Passage[]): string {
  let rest = "";
  for (const { start, end } of [...passages].sort((a, b) => a.start - b.start)) {
    if (end <= rest.length) continue;
    rest += text.slice(rest.length, Math.max(start, rest.length));
    rest += TAKEN.repeat(end - rest.length);
  }
  return rest + text.slice(rest.length);
}

/** Up to `most` characters of `plain` before an offset of the text, of its sentence only. */
export function plainBefore(whole: PlainText, offset: number, most: number): string {
  const place = placeOf(whole, offset);
  const before = whole.plain.slice(Math.max(0, place - most), place);
  const ends = [...before.matchAll(SENTENCE_END)];
  const last = ends.at(-1);
  return last === undefined ? before : before.slice(last.index + last[0].length);
}

/** Up to `most` characters of `plain` from an offset of the text on. */
export function plainAfter(whole: PlainText, offset: number, most: number): string {
  const place = placeOf(whole, offset);
  return whole.plain.slice(place, place + most);
}

/** A full stop that ends a sentence, not an abbreviation (د.م., n., M.); a line break ends one too. */
const SENTENCE_END = /(?<!د\.م|(?<!\p{L})(?:n|m|mme))[.!?؟;؛](?=\s|$)|\n/gu;

/** The sentences of the text, one after the other, none left out. */
export function sentencesOf(whole: PlainText): Passage[] {
  const ends = [...whole.plain.matchAll(SENTENCE_END)].map(
    ({ 0: mark, index }) => whole.offsets[index + mark.length] ?? 0,
  );
  const bounds = [0, ...ends, whole.text.length];
  return bounds.flatMap((end, i) => {
    const start = bounds[i - 1] ?? 0;
    return end > start ? [{ start, end }] : [];
  });
}

import { dayAt } from "./day-at.js";
import { monthOfName } from "./date-names.js";
import { normalise } from "./normalise.js";
import { ordinalAt, skipOrdinalFillers, type WrittenOrdinal } from "./ordinal-at.js";
import { tailOf, tokensOf, type Token } from "./token.js";
import { bareWord, words } from "./words.js";

const BETWEEN = /^[\s.:#°№()[\]|_\p{Pd}]*$/u;
/** Words that make the figure before them an amount or a count of people. */
const COUNTED = new Set(
  (
    "درهم درهما دراهم مستفيد مستفيدا مستفيدين مستفيدات مستفيدة سجينا سجين شخصا شخص dh dhs mad dirham dirhams " +
    "beneficiaire beneficiaires bénéficiaires personne personnes beneficiaries people persons"
  )
    .split(" ")
    .map(normalise),
);
/** "quatre-vingt-dix-neuvième tranche" has the most words before its noun. */
const MOST_WORDS = 4;

/** An ordinal beside its noun, and the place of both in the text: `start` to before `end`. */
export interface FoundOrdinal {
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The number of the first batch named in a text: one of `nouns` (in any spelling that normalises alike, with or without the Arabic
 * article) with an ordinal right before it ("Première tranche", "2e lot", "ثاني دفعة") or after it ("Lot n° 2", "الدفعة الأولى",
 * "Batch12"). Years, dates, amounts and counts of people are no batch numbers. Null when no noun has one. Never throws.
 */
export function findOrdinalAfter(text: string, nouns: readonly string[]): number | null {
  const [first] = ordinalsIn(text, nouns, 1);
  return first?.ordinal ?? null;
}

/** Every batch named in a text, in order, as `findOrdinalAfter` finds the first. */
export function findOrdinals(text: string, nouns: readonly string[]): FoundOrdinal[] {
  return ordinalsIn(text, nouns, Infinity);
}

function ordinalsIn(text: string, nouns: readonly string[], most: number): FoundOrdinal[] {
  const tokens = tokensOf(text);
  const phrases = nouns.map((noun) => words(noun).map(bareWord)).filter((phrase) => phrase.length > 0);
  const tail = tailOf(text, tokens);
  const all: FoundOrdinal[] = [];
  for (let at = 0; at < tokens.length && all.length < most; at += 1) {
    const phrase = phrases.find((parts) => parts.every((part, index) => isWord(tokens[at + index], part)));
    if (phrase === undefined) continue;
    const noun = { first: at, next: at + phrase.length };
    const found = ordinalBefore(tokens, noun) ?? ordinalBehind(tokens, noun, tail);
    const [first, last] = [tokens[found?.first ?? 0], tokens[(found?.next ?? 0) - 1]];
    if (found === null || first === undefined || last === undefined) continue;
    all.push({ ordinal: found.ordinal, start: first.start, end: last.end });
  }
  return all;
}

/** Tokens from `first` to before `next`. */
interface Stretch {
  readonly first: number;
  readonly next: number;
}

type OrdinalStretch = Stretch & Pick<WrittenOrdinal, "ordinal">;

function isWord(token: Token | undefined, word: string): boolean {
  return token !== undefined && bareWord(token.text) === word;
}

function ordinalBefore(tokens: readonly Token[], noun: Stretch): OrdinalStretch | null {
  for (let at = Math.max(0, noun.first - MOST_WORDS); at < noun.first; at += 1) {
    const found = ordinalAt(tokens, at);
    if (found?.next === noun.first && belongsToNext(found, tokens[at]) && tokens[noun.first]?.gap.trim() === "")
      return { ordinal: found.ordinal, first: at, next: noun.next };
  }
  return null;
}

/** "3 lot" counts, and an Arabic ordinal with the article belongs to the noun before it: "الشطر الأول الدفعة الثانية". */
function belongsToNext(found: WrittenOrdinal, first: Token | undefined): boolean {
  return !found.isBareFigure && first?.text.startsWith("ال") === false;
}

function ordinalBehind(tokens: readonly Token[], noun: Stretch, tail: string): OrdinalStretch | null {
  const at = skipOrdinalFillers(tokens, noun.next);
  const found = ordinalAt(tokens, at);
  if (found === null) return null;
  for (let index = noun.next; index <= at; index += 1) if (!BETWEEN.test(tokens[index]?.gap ?? "")) return null;
  if (found.isBareFigure && isSomethingElse(tokens, at, tail)) return null;
  return { ordinal: found.ordinal, first: noun.first, next: found.next };
}

/** Whether bare figures begin a date, an amount ("1.250,00", "1 250", "25 DH"), a percentage or a count of people. */
function isSomethingElse(tokens: readonly Token[], at: number, tail: string): boolean {
  const after = tokens[at + 1];
  const gap = after?.gap ?? tail;
  if (/^\s*[%٪]/.test(gap)) return true;
  const isApart = after?.kind === "word" && /^\s+\p{Pd}\s+$/u.test(gap); // "Lot 3 - Mars 2018"
  if (!isApart && dayAt(tokens, at) !== null) return true;
  if (after === undefined) return false;
  if (after.kind === "number") return /^[.,٫٬]$/.test(gap) || (/^\s$/.test(gap) && after.text.length === 3);
  return COUNTED.has(after.text) || (gap.trim() === "" && monthOfName(after.text) !== null);
}

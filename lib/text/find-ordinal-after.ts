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

/**
 * The number of the first batch named in a text: one of `nouns` (in any spelling that normalises alike, with or without the Arabic
 * article) with an ordinal right before it ("Première tranche", "2e lot", "ثاني دفعة") or after it ("Lot n° 2", "الدفعة الأولى",
 * "Batch12"). Years, dates, amounts and counts of people are no batch numbers. Null when no noun has one. Never throws.
 */
export function findOrdinalAfter(text: string, nouns: readonly string[]): number | null {
  const tokens = tokensOf(text);
  const phrases = nouns.map((noun) => words(noun).map(bareWord)).filter((phrase) => phrase.length > 0);
  const tail = tailOf(text, tokens);
  for (let at = 0; at < tokens.length; at += 1) {
    const phrase = phrases.find((parts) => parts.every((part, index) => isWord(tokens[at + index], part)));
    const ordinal = phrase && (ordinalBefore(tokens, at) ?? ordinalBehind(tokens, at + phrase.length, tail));
    if (ordinal != null) return ordinal;
  }
  return null;
}

function isWord(token: Token | undefined, word: string): boolean {
  return token !== undefined && bareWord(token.text) === word;
}

function ordinalBefore(tokens: readonly Token[], noun: number): number | null {
  for (let at = Math.max(0, noun - MOST_WORDS); at < noun; at += 1) {
    const found = ordinalAt(tokens, at);
    if (found?.next === noun && belongsToNext(found, tokens[at]) && tokens[noun]?.gap.trim() === "")
      return found.ordinal;
  }
  return null;
}

/** "3 lot" counts, and an Arabic ordinal with the article belongs to the noun before it: "الشطر الأول الدفعة الثانية". */
function belongsToNext(found: WrittenOrdinal, first: Token | undefined): boolean {
  return !found.isBareFigure && first?.text.startsWith("ال") === false;
}

function ordinalBehind(tokens: readonly Token[], behindNoun: number, tail: string): number | null {
  const at = skipOrdinalFillers(tokens, behindNoun);
  const found = ordinalAt(tokens, at);
  if (found === null) return null;
  for (let index = behindNoun; index <= at; index += 1) if (!BETWEEN.test(tokens[index]?.gap ?? "")) return null;
  return found.isBareFigure && isSomethingElse(tokens, at, tail) ? null : found.ordinal;
}

/** Whether bare figures begin a date, an amount ("1.250,00", "1 250", "25 DH"), a percentage or a count of people. */
function isSomethingElse(tokens: readonly Token[], at: number, tail: string): boolean {
  const after = tokens[at + 1];
  const gap = after?.gap ?? tail;
  if (/^\s*[%٪]/.test(gap) || dayAt(tokens, at) !== null) return true;
  if (after === undefined) return false;
  if (after.kind === "number") return /^[.,٫٬]$/.test(gap) || (/^\s$/.test(gap) && after.text.length === 3);
  return COUNTED.has(after.text) || (gap.trim() === "" && monthOfName(after.text) !== null);
}

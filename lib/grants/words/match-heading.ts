import { distance } from "fastest-levenshtein";
import { appendTo } from "../../lists/index.js";
import { bareWord, normalise, words } from "../../text/index.js";
import { fieldIds, type FieldId } from "./fields.js";
import { headings } from "./headings.js";
import { countsPeople } from "./statement-labels.js";

/** How well a heading names each field, 0 … 1; fields that it does not name at all are absent. */
export type HeadingMatch = ReadonlyMap<FieldId, number>;

/** The match of a phrase of the vocabulary as it stands. */
export const EXACT = 1;
/** The match of a heading that the vocabulary knows in part. */
export const NAMED = 0.55;
const MISSPELT = 0.8;
/** A phrase within a longer heading counts more the more of the heading it covers. */
const WITHIN = { least: 0.55, span: 0.35 };
/** Hints alone never reach an exact match. */
const HINTS_MOST = 0.75;
const LONGEST = 80;

interface Phrase {
  readonly field: FieldId;
  readonly words: readonly string[];
}

const NOTHING: HeadingMatch = new Map();
const phrases = indexPhrases();
const vocabulary = new Set([...phrases.shown.keys()].flatMap((phrase) => phrase.split(" ")));

/** One part of a heading that has two languages or a line break is a heading by itself; what stands beside a slash or in brackets is less. */
const PART = 0.9;
/** Units, and the numbers that forms give their columns: "Montant (DH)", "المبلغ بالدرهم", "3- Montant TTC". */
const UNITS =
  /[([]?\s*(?:en\s+)?(?<![\p{L}\d])(?:(?:k ?|mille |milliers (?:de )?)?(?:dhs?|mad|dirhams?)|d\.h|(?:ب(?:ال)?[آأ]لا?ف )?(?:ال)?درا?هم|بالدرهم|د\.?م\.?|ttc)(?![\p{L}\d])\s*[)\]]?/giu;
const NUMBERED = /^\W*\d{1,2}\s*[-.):/–]\s*(?=\p{L})/u;
const LANGUAGES =
  /(?<=\p{Script=Latin}[^\p{L}]*)(?=\p{Script=Arabic})|(?<=\p{Script=Arabic}[^\p{L}]*)(?=\p{Script=Latin})/u;

/**
 * Matches a heading against the vocabulary: whole, its languages apart ("الاسم الكامل Nom complet"), its parts, a known
 * phrase within it, and words that hint at a field. Text longer than 80 characters is not a heading.
 */
export function matchHeading(text: string): HeadingMatch {
  if (text.length > LONGEST) return NOTHING;
  const bare = text.replace(NUMBERED, "").replace(UNITS, " ");
  const scores = new Map<FieldId, number>();
  const raise = (field: FieldId, score: number): void => {
    if (score > (scores.get(field) ?? 0)) scores.set(field, score);
  };
  const raiseWhole = (parts: readonly string[], score: number): void => {
    for (const part of new Set(parts.map((own) => normalise(own))))
      for (const field of phrases.whole.get(part) ?? []) raise(field, score);
  };
  raiseWhole([text, bare, ...bare.split(LANGUAGES)], EXACT);
  raiseWhole(bare.split(/[/|;:()[\]،–—-]/), PART);
  if (text.trim() === "#") raise("order", EXACT);
  const whole = normalise(bare);
  if (countsPeople(whole)) return NOTHING; // a summary's "nombre de bénéficiaires"
  matchWithin(stems(whole), raise);
  return scores;
}

/**
 * The same, forgiving a slip of the keyboard: "Montnat accordé", "Tracnhe". It compares with the whole vocabulary, so it is
 * only for rows that other cells have shown to be headings.
 */
export function matchMisspelt(text: string): HeadingMatch {
  const known = matchHeading(text);
  if (text.length > LONGEST || [...known.values()].some((named) => named >= MISSPELT)) return known;
  const heading = normalise(text.replace(NUMBERED, "").replace(UNITS, " "));
  const mended = heading.split(" ").map((word) => (vocabulary.has(word) ? word : (nearestWord(word) ?? word)));
  const match = matchHeading(mended.join(" "));
  const best = new Map(known);
  for (const [field, named] of match) best.set(field, Math.max(best.get(field) ?? 0, named * MISSPELT));
  return best;
}

/** How well a heading names the field that it names best. */
export function strongest(match: HeadingMatch): number {
  return Math.max(0, ...match.values());
}

/** Changed letters among all, with which a phrase is still near. */
const FURTHEST = 0.4;

/** The phrase of the vocabulary nearest to an unknown heading, when one is close enough to suggest. */
export function nearestHeading(text: string): string | null {
  const wanted = normalise(text);
  let nearest: { phrase: string; away: number } | null = null;
  for (const [phrase, { shown }] of phrases.shown) {
    const longer = Math.max(wanted.length, phrase.length, 1);
    if (Math.abs(wanted.length - phrase.length) > longer * FURTHEST) continue; // no need to compare a page with a word
    const away = distance(wanted, phrase) / longer;
    if (away <= FURTHEST && away < (nearest?.away ?? 1)) nearest = { phrase: shown, away };
  }
  return nearest?.phrase ?? null;
}

function matchWithin(heading: readonly string[], raise: (field: FieldId, score: number) => void): void {
  const own = new Set(heading);
  for (const word of own) {
    for (const phrase of phrases.byWord.get(word) ?? []) {
      if (phrase.words.every((w) => own.has(w)))
        raise(phrase.field, WITHIN.least + (WITHIN.span * phrase.words.length) / own.size);
    }
  }
  for (const field of fieldIds) {
    let weight = 0;
    for (const hint of headings[field].hints)
      if (heading.some((word) => word.startsWith(hint.start))) weight += hint.weight;
    if (weight > 0) raise(field, Math.min(weight, HINTS_MOST));
  }
}

/** The word of the vocabulary that a longer word misspells: one letter more, less, other, or two that changed places. */
function nearestWord(word: string): string | null {
  if (word.length < 5) return null;
  for (const known of vocabulary)
    if (
      known.length >= 5 &&
      Math.abs(known.length - word.length) <= 1 &&
      (isSwapped(word, known) || distance(word, known) <= 1)
    )
      return known;
  return null;
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

function indexPhrases() {
  const whole = new Map<string, FieldId[]>();
  const byWord = new Map<string, Phrase[]>();
  const shown = new Map<string, { shown: string; fields: FieldId[] }>();
  for (const field of fieldIds) {
    for (const text of headings[field].phrases) {
      const key = normalise(text);
      if (key === "") continue;
      const entry = shown.get(key) ?? { shown: text, fields: [] };
      entry.fields.push(field);
      shown.set(key, entry);
      appendTo(whole, key, field);
      const own = stems(text);
      const rarest = own.reduce((a, b) => (b.length > a.length ? b : a), "");
      // one-letter abbreviations ("ت", "n°") name a column only when they stand alone
      if (rarest.length > 1) appendTo(byWord, rarest, { field, words: own });
    }
  }
  return { whole, byWord, shown };
}

/** The words of a text without what inflects them: Arabic article and prefixes, French plural. */
function stems(text: string): string[] {
  return words(text).map((word) => {
    const bare = bareWord(word);
    return /^[a-z]{5,}$/.test(bare) ? bare.replace(/e?[sx]$/, "") : bare;
  });
}

/** Whether a heading names what somebody else pays, or what is no grant, more than a grant: "Apport personnel", "Devis". */
export function namesOthersMoney(match: HeadingMatch): boolean {
  const grant = Math.max(match.get("cash") ?? 0, match.get("equipment") ?? 0, match.get("total") ?? 0);
  return (match.get("otherMoney") ?? 0) > grant;
}

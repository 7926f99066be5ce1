import { monthOfName } from "./date-names.js";
import { normalise } from "./normalise.js";
import { numberOfWords } from "./number-of-words.js";
import { numberWord } from "./number-words.js";
import { tailOf, tokensOf, type Token } from "./token.js";

/** A count as figures and as words; `count` is what both say, null when they differ. */
export interface WrittenCount {
  readonly count: number | null;
  readonly figure: number | null;
  readonly words: number | null;
}

/** Nouns whose dual alone says two. The oblique of مستفيدان is written like the plural, so it says nothing. */
const DUALS = setOf(
  "مستفيدان مستفيدتان مستفيدتين امرأتان امرأتين رجلان رجلين شخصان شخصين سجينان سجينين سجينتان سجينتين نزيلان نزيلتان",
);
/** Words that make the number beside them something else than people, or announce a second number. */
const OTHER_MATTERS = setOf(
  "درهم درهما دراهم سنتيم سنة سنوات شهر يوم منهم منهن بينهم بينهن ضمنهم ضمنها مليون ملايين " +
    "dh dhs mad dirham dirhams centimes euro euros an ans mois jour jours dont including million millions",
);
const JOINTS = new Set(["و", "et", "and"]);
const GAP_IN_WORDS = /^[\s\p{Pd}]*$/u;
/** 1 250, 1.250, 1٬250: one group of three after a single separator. */
const GROUPING = /^[ \u00a0\u2009\u202f.,٬]$/;

/**
 * A count of people, 0–9,999, as lists and announcements write it: "05", "خمسة وعشرون (25)", "25 (vingt-cinq) bénéficiaires",
 * "مستفيدتان"; Arabic, French or English words, gender and case forgiven. Null when there is no count, or other numbers, amounts,
 * years or percentages stand in the text. Never throws.
 */
export function readCount(text: string): WrittenCount | null {
  const tokens = tokensOf(text);
  if (tokens.some(({ text: word }) => OTHER_MATTERS.has(word)) || /[%٪‰]/.test(text)) return null;
  const figures = figuresIn(tokens, text);
  const spelled = wordsIn(tokens);
  if (figures === null || spelled === null || figures.length + spelled.length === 0) return null;
  const [figure = null] = figures;
  const [words = null] = spelled;
  if (figures.some((other) => other !== figure) || spelled.some((other) => other !== words)) return null;
  const agrees = figure === null || words === null || figure === words;
  return { count: agrees ? (figure ?? words) : null, figure, words };
}

/** The counts in figures; null when a row of digits is part of something else: a decimal, a code, a negative, more than four digits. */
function figuresIn(tokens: readonly Token[], text: string): number[] | null {
  const figures: number[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token?.kind !== "number") continue;
    const isGrouped = /^[1-9]$/.test(token.text) && /^\d{3}$/.test(next?.text ?? "") && GROUPING.test(next?.gap ?? "");
    const digits = isGrouped ? token.text + (next?.text ?? "") : token.text;
    if (isGrouped) at += 1;
    if (!/^\d{1,4}$/.test(digits) || isPartOfMore(tokens, isGrouped ? at - 1 : at, at, text)) return null;
    figures.push(Number(digits));
  }
  return figures;
}

function isPartOfMore(tokens: readonly Token[], first: number, last: number, text: string): boolean {
  const [before, token, after] = [tokens[first - 1], tokens[first], tokens[last + 1]];
  const gap = token?.gap ?? "";
  const follows = after?.gap ?? tailOf(text, tokens);
  if (/[-\u2212/.,٫]$/.test(gap) && (before?.kind === "number" || /[-\u2212]$/.test(gap))) return true;
  if (after?.kind === "number" && /^[-/.,٫:]$/.test(follows)) return true;
  // Only side by side: "sept (07)" is seven.
  if (gap.trim() === "" && isMonth(before)) return true;
  if (follows.trim() === "" && isMonth(after)) return true;
  // A letter glued before digits is a code, "B12"; Arabic ones are prepositions, "ل25 مستفيدا".
  return gap === "" && before?.kind === "word" && /[a-z]$/.test(before.text);
}

function isMonth(token: Token | undefined): boolean {
  return token !== undefined && monthOfName(token.text) !== null;
}

/** The counts in words: each unbroken row of number words, or a dual by itself; null when a row makes no number. */
function wordsIn(tokens: readonly Token[]): number[] | null {
  const counts: number[] = [];
  let at = 0;
  while (at < tokens.length) {
    const row = rowAt(tokens, at);
    if (row === null) {
      if (DUALS.has(tokens[at]?.text ?? "")) counts.push(2);
      at += 1;
      continue;
    }
    const number = numberOfWords(row.values, row.script);
    if (number === null) return null;
    counts.push(number);
    at = row.next;
  }
  return counts;
}

function rowAt(tokens: readonly Token[], at: number) {
  const first = numberWord(tokens[at]?.text ?? "");
  if (first === null) return null;
  const values = [...first.values];
  let next = at + 1;
  for (;;) {
    const joined = JOINTS.has(tokens[next]?.text ?? "") ? next + 1 : next;
    const token = tokens[joined];
    const word = token === undefined ? null : numberWord(token.text);
    if (token === undefined || word?.script !== first.script || !GAP_IN_WORDS.test(token.gap)) break;
    values.push(...word.values);
    next = joined + 1;
  }
  return { values, script: first.script, next };
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" ").map(normalise));
}

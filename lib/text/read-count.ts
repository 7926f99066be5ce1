import { figureAt, wordsAt } from "./count-at.js";
import { normalise } from "./normalise.js";
import { tokensOf, type Token } from "./token.js";

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

/** The counts in figures; null when a row of digits is part of something else. */
function figuresIn(tokens: readonly Token[], text: string): number[] | null {
  const figures: number[] = [];
  let at = 0;
  while (at < tokens.length) {
    const figure = figureAt(tokens, at, text);
    if (figure?.count === null) return null;
    if (figure !== null) figures.push(figure.count);
    at = figure?.next ?? at + 1;
  }
  return figures;
}

/** The counts in words: each unbroken row of number words, or a dual by itself; null when a row makes no number. */
function wordsIn(tokens: readonly Token[]): number[] | null {
  const counts: number[] = [];
  let at = 0;
  while (at < tokens.length) {
    const row = wordsAt(tokens, at);
    if (row?.count === null) return null;
    if (row !== null) counts.push(row.count);
    else if (DUALS.has(tokens[at]?.text ?? "")) counts.push(2);
    at = row?.next ?? at + 1;
  }
  return counts;
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" ").map(normalise));
}

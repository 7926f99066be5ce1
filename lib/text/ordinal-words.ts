import { normalise } from "./normalise.js";
import { numberWord } from "./number-words.js";
import { ordinalInWords } from "./ordinal-in-words.js";
import type { Token } from "./token.js";

/** An ordinal among tokens and the index of the token after it. */
export interface OrdinalAmongTokens {
  readonly ordinal: number;
  readonly next: number;
}

const ARABIC_UNITS: readonly (readonly [number, string])[] = [
  [1, "أول أولى"],
  [2, "ثان ثاني ثانية"],
  [3, "ثالث ثالثة"],
  [4, "رابع رابعة"],
  [5, "خامس خامسة"],
  [6, "سادس سادسة"],
  [7, "سابع سابعة"],
  [8, "ثامن ثامنة"],
  [9, "تاسع تاسعة"],
  [10, "عاشر عاشرة"],
];
/** One, in the numbers that count on from ten: الحادية عشرة, الواحدة والعشرون. */
const ONE_BESIDE_TENS = setOf("حادي حادية واحد واحدة");
const TEN_BESIDE_UNITS = setOf("عشر عشرة");
const UNITS = new Map(ARABIC_UNITS.flatMap(([n, forms]) => [...setOf(forms)].map((form) => [form, n] as const)));

const ENGLISH = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
const LATIN = new Map<string, number>([
  ...ENGLISH.map((word, index) => [word, index + 1] as const),
  ...["premier", "premiere"].map((word) => [word, 1] as const),
  ["seconde", 2],
  ...Array.from(
    { length: 98 },
    (_, index) => [normalise(ordinalInWords(index + 2, "masculine", "fr") ?? ""), index + 2] as const,
  ),
]);
const LATIN_STARTS = new Set([...LATIN.keys()].map((phrase) => phrase.split(" ")[0]));
/** "quatre vingt dix neuvieme" is the longest. */
const MOST_LATIN_WORDS = 4;

/** The ordinal in words that begins at token `at`: Arabic of either gender to 99, French to 99, English to tenth. */
export function ordinalWordsAt(tokens: readonly Token[], at: number): OrdinalAmongTokens | null {
  const first = tokens[at]?.text ?? "";
  return LATIN_STARTS.has(first) ? latinAt(tokens, at) : arabicAt(tokens, at);
}

function latinAt(tokens: readonly Token[], at: number): OrdinalAmongTokens | null {
  for (let length = MOST_LATIN_WORDS; length > 0; length -= 1) {
    const phrase = tokens.slice(at, at + length).map(({ text }) => text);
    const ordinal = phrase.length === length ? LATIN.get(phrase.join(" ")) : undefined;
    if (ordinal !== undefined) return { ordinal, next: at + length };
  }
  return null;
}

function arabicAt(tokens: readonly Token[], at: number): OrdinalAmongTokens | null {
  const word = tokens[at]?.text ?? "";
  if (/^[a-z]/.test(word)) return null;
  const bare = withoutArticle(word);
  const tens = tensOf(bare);
  if (tens !== null) return { ordinal: tens, next: at + 1 };
  const unit = UNITS.get(bare) ?? (ONE_BESIDE_TENS.has(bare) ? 1 : null);
  if (unit === null) return null;
  return besideTen(tokens, at, unit) ?? besideTens(tokens, at, unit) ?? alone(bare, unit, at);
}

function alone(bare: string, unit: number, at: number): OrdinalAmongTokens | null {
  return ONE_BESIDE_TENS.has(bare) ? null : { ordinal: unit, next: at + 1 };
}

function besideTen(tokens: readonly Token[], at: number, unit: number): OrdinalAmongTokens | null {
  const ten = withoutArticle(tokens[at + 1]?.text ?? "");
  return unit < 10 && TEN_BESIDE_UNITS.has(ten) ? { ordinal: unit + 10, next: at + 2 } : null;
}

/** "الخامسة والعشرون", also with a space after و. Both have the article or neither: "الثانية وعشرون مستفيدا" is 2, and twenty people. */
function besideTens(tokens: readonly Token[], at: number, unit: number): OrdinalAmongTokens | null {
  const [first, second, third] = tokens.slice(at, at + 3);
  const isApart = second?.text === "و";
  const joined = isApart ? third?.text : second?.text.replace(/^و/, "");
  if (unit === 10 || joined === undefined || (!isApart && joined === second?.text)) return null;
  const tens = tensOf(withoutArticle(joined));
  if (tens === null || joined.startsWith("ال") !== first?.text.startsWith("ال")) return null;
  return { ordinal: unit + tens, next: at + (isApart ? 3 : 2) };
}

function tensOf(word: string): number | null {
  const [tens = 0] = word.startsWith("و") ? [] : (numberWord(word)?.values ?? []);
  return numberWord(word)?.script === "arabic" && tens >= 20 && tens <= 90 ? tens : null;
}

function withoutArticle(word: string): string {
  return word.replace(/^ال/, "");
}

function setOf(forms: string): ReadonlySet<string> {
  return new Set(forms.split(" ").map(normalise));
}

import type { Exact } from "./exact.js";
import { readFigure, type AmountConvention } from "./figure.js";
import { readAmountInWords } from "./read-amount-in-words.js";
import { readItems } from "./read-items.js";
import { readPhrase } from "./read-phrase.js";
import type { Item } from "./vocabulary.js";

/** What a text says as an amount. `value` is in dirhams, with exactly two decimals; `exact` is false after "plus de", "حوالي" … */
export type AmountReading =
  | { readonly kind: "amount"; readonly value: string; readonly exact: boolean }
  | { readonly kind: "ambiguous"; readonly readings: string[] }
  | { readonly kind: "currency"; readonly currency: string }
  | { readonly kind: "unreadable" };

/**
 * The amount that a person meant by `text`: "545.381 ,93 درهم" → "545381.93". Digits, separators, scale words, marks and hedges are
 * those of Moroccan lists and announcements. A dot before three digits groups, unless the batch's `convention` is dot-decimal; a
 * comma there is ambiguous, unless it is. Text with another currency gives that currency. Anything else beside the amount, groups
 * of a wrong size, and more decimals than centimes have are unreadable: nothing is rounded, nothing guessed. Never throws.
 */
export function readAmount(text: string, convention?: AmountConvention): AmountReading {
  const reading = readFigures(text.replace(GUARDED, "$2").replace(NO_CENTIMES, ""), convention);
  return reading.kind === "unreadable" ? (readBesideWords(text, convention) ?? reading) : reading;
}

/** "#18000,00#": marks before and after, as on a cheque, so that no figure is added. */
const GUARDED = /^\s*([#*]{1,3})([^#*]*)\1\s*$/;
/** "35 000,-", "35 000,--": a stroke in the place of the centimes says that there are none. */
const NO_CENTIMES = /(?<=\d)[,.][-\u2013\u2014]{1,2}(?=\s*(?:\p{L}[\p{L}.]*\s*)?$)/u;
const BESIDE_WORDS = /^([^()]*)\(([^()\d]*)\)\s*$/;

/** "35 000 DH (trente-cinq mille)": the figures where the words in brackets say the same; null otherwise. */
function readBesideWords(text: string, convention: AmountConvention | undefined): AmountReading | null {
  const [, figures = "", words = ""] = BESIDE_WORDS.exec(text) ?? [];
  if (words === "" || !/\d/.test(figures)) return null;
  const reading = readFigures(figures, convention);
  return reading.kind === "amount" && readAmountInWords(words) === reading.value ? reading : null;
}

function readFigures(text: string, convention: AmountConvention | undefined): AmountReading {
  const items = readItems(text);
  if (items === null || !saysMoney(items)) return { kind: "unreadable" };
  const exact = !items.some(({ kind }) => kind === "hedge");
  const signed = takeSign(items.filter(isAmount));
  if (signed === null) return { kind: "unreadable" };
  const values = readPhrase({ items: signed.items, convention, at: 0 });
  if (values === null) return { kind: "unreadable" };
  return judged(
    values.map((value) => (signed.negative ? value.neg() : value)),
    exact,
    signed.items,
  );
}

/** The convention that a text proves by itself: "545.381,93" comma-decimal, "249 364.46" dot-decimal; null when it would do in both. */
export function conventionOf(text: string): AmountConvention | null {
  const figures = readItems(text)?.filter((item) => item.kind === "figure") ?? [];
  return (
    figures.map(({ text: figure }) => readFigure(figure, undefined).proves).find((proof) => proof !== null) ?? null
  );
}

/** A figure or a scale word is an amount by itself, a number word ("deux") only beside its currency. */
function saysMoney(items: readonly Item[]): boolean {
  const kinds = new Set(items.map(({ kind }) => kind));
  const currency = kinds.has("dirham") || kinds.has("centime") || kinds.has("foreign");
  return kinds.has("figure") || kinds.has("scale") || (kinds.has("number") && currency);
}

function isNumber({ kind }: Item): boolean {
  return kind === "figure" || kind === "number" || kind === "scale";
}

function isAmount({ kind }: Item, at: number, items: readonly Item[]): boolean {
  return kind !== "hedge" && !(kind === "of" && items[at - 1]?.kind === "hedge");
}

function judged(values: readonly Exact[], exact: boolean, items: readonly Item[]): AmountReading {
  const currencies = new Set(items.filter((item) => item.kind === "foreign").map(({ currency }) => currency));
  const [currency] = currencies;
  if (currency !== undefined) {
    const alone = currencies.size === 1 && !items.some(({ kind }) => kind === "dirham");
    return alone ? { kind: "currency", currency } : { kind: "unreadable" };
  }
  const [value, other] = values;
  if (value === undefined) return { kind: "unreadable" };
  if (other !== undefined) return { kind: "ambiguous", readings: values.map(plain) };
  return value.decimalPlaces() > 2 ? { kind: "unreadable" } : { kind: "amount", value: value.toFixed(2), exact };
}

function plain(value: Exact): string {
  return value.toFixed(Math.max(2, value.decimalPlaces()));
}

/** A minus before or after, or parentheses around, make an amount negative; parentheses around a mark alone ("(MDH)") say nothing new. */
function takeSign(items: readonly Item[]): { items: Item[]; negative: boolean } | null {
  const rest = withoutBracketedMark(items);
  const signs = rest.filter(isSign);
  const numbers = rest.filter((item) => isSign(item) || isNumber(item));
  const kinds = signs.map(({ kind }) => kind).join(" ");
  if (kinds === "") return { items: rest, negative: false };
  const first = numbers[0]?.kind;
  const last = numbers.at(-1)?.kind;
  const holds =
    kinds === "minus"
      ? first === "minus" || last === "minus"
      : kinds === "open close" && first === "open" && last === "close";
  return holds ? { items: rest.filter((item) => !isSign(item)), negative: true } : null;
}

function isSign({ kind }: Item): boolean {
  return kind === "minus" || kind === "open" || kind === "close";
}

function withoutBracketedMark(items: readonly Item[]): Item[] {
  const open = items.findIndex(({ kind }) => kind === "open");
  const close = items.findIndex(({ kind }) => kind === "close");
  const inside = items.slice(open + 1, close);
  if (open < 1 || close < open || !inside.every(({ kind }) => kind === "dirham" || kind === "scale")) return [...items];
  const before = items.slice(0, open);
  const scaled = before.some(({ kind }) => kind === "scale");
  return [...before, ...(scaled ? [] : inside), ...items.slice(close + 1)];
}

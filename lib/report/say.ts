import { IntlMessageFormat } from "intl-messageformat";
import { isolate, runsRightToLeft } from "../text/index.js";

/** The languages of reports. */
export type Lang = "ar" | "fr" | "en";

/** A message's values by name; null for one that must not be said. */
export type Values = Readonly<Record<string, string | number | null>>;

/** Morocco counts in Western digits, in Arabic too. */
const LOCALES: Readonly<Record<Lang, string>> = { ar: "ar-MA", fr: "fr", en: "en" };

/**
 * A text among a message's values. A message may select on it, with _ for hyphens: `nothing` is chosen where it is empty, `untold` where it
 * must not be said.
 */
interface Fact {
  readonly text: string | null;
  readonly toString: () => string;
}

/**
 * An ICU message with its values filled in, in its language. Texts stand between U+2068 and U+2069 wherever the sentence or
 * the text itself runs right to left, so that neither reorders the other; numbers stand plain. A message that names a value
 * that is not given is our mistake: it throws.
 */
export function say(lang: Lang, message: string, values: Readonly<Record<string, string | number>>): string {
  return sayIfKnown(lang, message, values) ?? "";
}

/** The same where some values must not be said: null when the message names one of them. */
export function sayIfKnown(lang: Lang, message: string, values: Values): string | null {
  const facts: Record<string, Fact | number> = {};
  for (const [name, value] of Object.entries(values)) facts[name] = typeof value === "number" ? value : factOf(value);
  const parts = [compiled(lang, message).format<Fact>(facts)].flat();
  if (parts.some((part) => typeof part !== "string" && part.text === null)) return null;
  return parts.map((part) => (typeof part === "string" ? part : printed(lang, part.text ?? ""))).join("");
}

const EMPTY = "nothing";
const UNTOLD = "untold";

function factOf(text: string | null): Fact {
  const selected = selectedBy(text);
  return { text, toString: () => selected };
}

function selectedBy(text: string | null): string {
  if (text === null) return UNTOLD;
  if (text === "") return EMPTY;
  return text === EMPTY || text === UNTOLD ? "" : text.replaceAll("-", "_"); // a cell that holds just that word
}

function printed(lang: Lang, text: string): string {
  return text !== "" && (lang === "ar" || runsRightToLeft(text)) ? isolate(text) : text;
}

const cache = new Map<string, IntlMessageFormat>();

/** Messages are parsed once: there are as many as the catalogues hold. */
function compiled(lang: Lang, message: string): IntlMessageFormat {
  const key = lang + message;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const format = new IntlMessageFormat(message, LOCALES[lang], undefined, { ignoreTag: true });
  cache.set(key, format);
  return format;
}

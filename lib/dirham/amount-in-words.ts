import { toCardinal } from "n2words/fr-FR";
import { arabicCardinal, nounAfter, type CountedNoun } from "./arabic-cardinal.js";
import { dirham } from "./dirham.js";
import { centimes } from "./questions.js";

const TOO_MUCH = 100_000_000_000_000n; // centimes: a thousand milliards of dirhams

/**
 * An amount in words, as the law of cheques and the foot of a statement ask: "545381.93" → "cinq cent quarante-cinq mille … dirhams
 * et quatre-vingt-treize centimes". Nominative, traditional French spelling, no closing formula. Takes a plain decimal from "0" to
 * "999999999999.99"; RangeError for anything else, amounts finer than a centime included.
 */
export function amountInWords(value: string, lang: "fr" | "ar"): string {
  const total = centimes(dirham(value));
  if (total < 0n || total >= TOO_MUCH) throw new RangeError(`not between 0 and 999999999999.99: ${value}`);
  const whole = Number(total / 100n);
  const cents = Number(total % 100n);
  const { dirhams, centime, and } = LANGUAGES[lang];
  if (cents === 0) return dirhams(whole);
  return whole === 0 ? centime(cents) : dirhams(whole) + and + centime(cents);
}

const DIRHAM: CountedNoun = { one: "درهم", dual: "درهمان", construct: "درهما", few: "دراهم", many: "درهما" };
const CENTIME: CountedNoun = { one: "سنتيم", dual: "سنتيمان", construct: "سنتيما", few: "سنتيمات", many: "سنتيما" };

const LANGUAGES = {
  fr: { dirhams: (n: number) => french(n, "dirham"), centime: (n: number) => french(n, "centime"), and: " et " },
  ar: { dirhams: (n: number) => arabic(n, DIRHAM), centime: (n: number) => arabic(n, CENTIME), and: " و" },
};

/** Millions are nouns: "un million de dirhams", but "un million deux cents dirhams". */
function french(n: number, noun: string): string {
  const link = n > 0 && n % 1e6 === 0 ? " de " : " ";
  return toCardinal(n) + link + (n < 2 ? noun : `${noun}s`);
}

function arabic(n: number, noun: CountedNoun): string {
  if (n === 0) return `صفر ${noun.one}`;
  if (n === 1) return `${noun.one} واحد`;
  if (n === 2) return noun.dual;
  return `${arabicCardinal(n, true)} ${nounAfter(n, noun)}`;
}

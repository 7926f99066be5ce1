import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amountInWords, readAmountInWords } from "../../lib/dirham/index.js";

/** A way in which people write the words of an amount otherwise than we do. */
type Habit = (words: string) => string;

const frenchHabits: Readonly<Record<string, Habit>> = {
  "hyphens everywhere (1990)": (words) =>
    words.replace(/ (?!dirham|centime|de |et \S+ centime|et \S+-\S+ centime)/g, "-"),
  "no hyphens": (words) => words.replaceAll("-", " "),
  "no accents": (words) => words.replaceAll("é", "e"),
  capitals: (words) => words.toUpperCase(),
  "no plurals": (words) => words.replace(/(cent|vingt|million|milliard|dirham|centime)s/g, "$1"),
  "plurals everywhere": (words) => words.replace(/(cent|vingt|mille|million)(?![a-z])/g, "$1s"),
  "no et before the centimes": (words) => words.replace(/(dirhams?) et /, "$1 "),
};

const TENS = "عشر|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع";

const arabicHabits: Readonly<Record<string, Habit>> = {
  "مئة for مائة": (words) => words.replaceAll("مائ", "مئ"),
  "the oblique case": (words) =>
    words
      .replace(new RegExp(`(${TENS})ون`, "g"), "$1ين")
      .replace(/(?<=اثن|مائت|ألف|مليون|مليار|درهم|سنتيم)ان(?!\p{L})/gu, "ين")
      .replace(/(?<=مائت|اثن)ا(?= )/gu, "ي"),
  "an oblique construct": (words) => words.replace(/^(ألف|مليون|مليار)ا درهم$/u, "$1ي درهم"),
  "no alif of the accusative": (words) =>
    words.replace(/(?<=(?:عشر|[ةثعسنيت]ون) (?:ألف|مليون|مليار|درهم|سنتيم))ا(?!\p{L})/gu, ""),
  "a written tanwin": (words) => words.replace(/(?<=ألف|مليون|درهم|سنتيم)ا(?!\p{L})(?! درهم)/gu, "ا\u064b"),
  "no hamza": (words) => words.replaceAll("أ", "ا"),
  "numbers in the other gender": (words) =>
    words
      .replace(/(?<!\p{L})(و?)(ثلاث|أربع|خمس|ست|سبع|تسع)ة(?!\p{L})/gu, "$1$2")
      .replace(/(?<!\p{L})(و?)ثمانية(?!\p{L})/gu, "$1ثماني")
      .replace(/أحد عشر/g, "إحدى عشرة"),
  "a space after و": (words) => words.replace(/ و(?!احد)/g, " و "),
  "ثلاث مائة in two words": (words) => words.replace(/(?<=ثلاث|أربع|خمس|ست|سبع|ثمان|تسع)مائة/g, " مائة"),
};

const amounts = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: 0, max: 999_999_999_999 }),
      fc.integer({ min: 0, max: 3_000_000 }),
      fc.tuple(fc.integer({ min: 0, max: 999 }), fc.constantFrom(1, 1e3, 1e6, 1e9)).map(([n, scale]) => n * scale),
    ),
    fc.integer({ min: 0, max: 99 }),
  )
  .map(([whole, cents]) => `${whole}.${String(cents).padStart(2, "0")}`);
/** With those that few random ones are. */
const withRareOnes = fc.oneof({ weight: 20, arbitrary: amounts }, fc.constantFrom("0.00", "2000.00", "2000000.00"));

describe.each([
  ["fr", frenchHabits],
  ["ar", arabicHabits],
] as const)("whatever the amount, its words in %s are read too", (lang, habits) => {
  test.each(Object.entries(habits))("with %s", (_, habit) => {
    let changed = 0;
    fc.assert(
      fc.property(withRareOnes, (value) => {
        const words = amountInWords(value, lang);
        const written = habit(words);
        if (written !== words) changed += 1;
        expect(`${written} = ${String(readAmountInWords(written))}`).toBe(`${written} = ${value}`);
      }),
      { numRuns: 600 },
    );
    expect(changed).toBeGreaterThan(0); // the habit occurs
  });
});

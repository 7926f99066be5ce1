import { readFileSync } from "node:fs";
import fc from "fast-check";
import { toCardinal } from "n2words/ar-SA";
import { describe, expect, test } from "vitest";
import { arabicCardinal } from "../../lib/dirham/arabic-cardinal.js";
import { amountInWords, readAmountInWords } from "../../lib/dirham/index.js";

const rows = readFileSync(new URL("../fixtures/words.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t"));

describe("amounts in words, checked by hand", () => {
  test.each(rows)("%s is %s and %s", (value = "", fr, ar) => {
    expect(amountInWords(value, "fr")).toBe(fr);
    expect(amountInWords(value, "ar")).toBe(ar);
  });

  test.each(rows)("%s is read from %s and from %s", (value, fr = "", ar = "") => {
    expect(readAmountInWords(fr)).toBe(value);
    expect(readAmountInWords(ar)).toBe(value);
  });

  test.each<[string, string, string]>([
    ["102.00", "cent deux dirhams", "مائة واثنان درهم"],
    ["1002.00", "mille deux dirhams", "ألف واثنان درهم"],
    ["2002000.00", "deux millions deux mille dirhams", "مليونان وألفا درهم"],
    ["1000010.00", "un million dix dirhams", "مليون وعشرة دراهم"],
    ["201000.00", "deux cent un mille dirhams", "مائتان وواحد ألف درهم"],
    ["2000000000.00", "deux milliards de dirhams", "مليارا درهم"],
    ["3000000000.20", "trois milliards de dirhams et vingt centimes", "ثلاثة مليارات درهم وعشرون سنتيما"],
  ])("%s is %s and %s", (value, fr, ar) => {
    expect(amountInWords(value, "fr")).toBe(fr);
    expect(amountInWords(value, "ar")).toBe(ar);
  });

  test("the largest", () => {
    const nines = "quatre-vingt-dix-neuf";
    expect(amountInWords("999999999999.99", "fr")).toBe(
      `neuf cent ${nines} milliards neuf cent ${nines} millions neuf cent ${nines} mille neuf cent ${nines} dirhams et ${nines} centimes`,
    );
  });

  test.each(["1000000000000.00", "-0.01", "12.345", "1 234", "", "douze"])("%j has no words", (value) => {
    expect(() => amountInWords(value, "fr")).toThrow(RangeError);
    expect(() => amountInWords(value, "ar")).toThrow(RangeError);
  });
});

describe("Arabic, checked by others", () => {
  test("up to 9999 n2words says the same, apart from vowel signs and the spelling of مائة", () => {
    const differing = Array.from({ length: 9999 }, (_, i) => i + 1).filter(
      (n) => plain(toCardinal(n)) !== plain(arabicCardinal(n, false)),
    );
    expect(differing).toEqual([]);
  });

  test("the noun follows CLDR's plural class", () => {
    const rules = new Intl.PluralRules("ar");
    const nouns = { zero: "درهم", one: "درهم واحد", two: "درهمان", few: "دراهم", many: "درهما", other: "درهم" };
    const whole = fc.oneof(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 999_999_999_999 }));
    fc.assert(
      fc.property(whole, (n) => {
        expect(` ${amountInWords(String(n), "ar")}`).toMatch(new RegExp(` ${nouns[rules.select(n)]}$`));
      }),
      { numRuns: 3000 },
    );
  });

  function plain(words: string): string {
    return words
      .normalize("NFD")
      .replace(/[\u064b-\u0652]/g, "")
      .normalize("NFC")
      .replaceAll("مئ", "مائ");
  }
});

describe("reading is the inverse of writing", () => {
  const amounts = fc
    .tuple(
      fc.oneof(fc.integer({ min: 0, max: 999_999_999_999 }), fc.integer({ min: 0, max: 3_000_000 }), round()),
      fc.integer({ min: 0, max: 99 }),
    )
    .map(([whole, cents]) => `${whole}.${String(cents).padStart(2, "0")}`);

  test.each(["fr", "ar"] as const)("%s", (lang) => {
    fc.assert(
      fc.property(amounts, (value) => {
        expect(readAmountInWords(amountInWords(value, lang))).toBe(value);
      }),
      { numRuns: 3000 },
    );
  });

  test("of every number of centimes up to 100 dirhams, and of every hundred up to a million", () => {
    const values = Array.from({ length: 10_000 }, (_, i) => [(i / 100).toFixed(2), `${i * 100}.00`]).flat();
    for (const lang of ["fr", "ar"] as const)
      expect(values.filter((value) => readAmountInWords(amountInWords(value, lang)) !== value)).toEqual([]);
  });

  /** Few digits that are not 0: the numbers whose grammar is special. */
  function round() {
    return fc.tuple(fc.integer({ min: 0, max: 999 }), fc.constantFrom(1, 1e3, 1e6, 1e9)).map(([n, scale]) => n * scale);
  }
});

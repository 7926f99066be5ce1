import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cardinalInWords, countInWords, readCount } from "../../lib/text/index.js";

describe("readCount", () => {
  it.each<[string, number | null, number | null, number | null]>([
    // text, count, figure, words
    ["25", 25, 25, null],
    ["05", 5, 5, null],
    ["٢٥", 25, 25, null],
    ["(25)", 25, 25, null],
    ["0", 0, 0, null],
    ["1 250", 1250, 1250, null],
    ["1.250 personnes", 1250, 1250, null],
    ["12 personnes", 12, 12, null],
    ["ل25 مستفيدا", 25, 25, null],
    ["عدد المستفيدين: 25", 25, 25, null],
    ["خمسة وعشرون (25)", 25, 25, 25],
    ["خمسة وعشرون (25) مستفيدا", 25, 25, 25],
    ["ستة (06) مستفيدين", 6, 6, 6],
    ["عشرة (10) مستفيدين", 10, 10, 10],
    ["سبع (07)", 7, 7, 7],
    ["خمسة (05)", 5, 5, 5],
    ["vingt-cinq (25)", 25, 25, 25],
    ["25 (vingt-cinq) bénéficiaires", 25, 25, 25],
    ["خمسة (25)", null, 25, 5],
    ["vingt (25)", null, 25, 20],
    ["اثني عشر سجينا", 12, null, 12],
    ["لثلاثين مستفيدا", 30, null, 30],
    ["أربع سجينات", 4, null, 4],
    ["إحدى عشرة مستفيدة", 11, null, 11],
    ["ثماني عشرة", 18, null, 18],
    ["خمسة وعشرين", 25, null, 25],
    ["خمسة و عشرون", 25, null, 25],
    ["مئة وثلاثة", 103, null, 103],
    ["مائتا مستفيد", 200, null, 200],
    ["ثلاث مائة", 300, null, 300],
    ["ألف وواحد", 1001, null, 1001],
    ["ثلاثة آلاف ومائتان وخمسة", 3205, null, 3205],
    ["مستفيدان", 2, null, 2],
    ["مستفيدتان (02)", 2, 2, 2],
    ["امرأتان", 2, null, 2],
    ["مستفيد واحد", 1, null, 1],
    ["une femme", 1, null, 1],
    ["vingt et un", 21, null, 21],
    ["vingt-et-un", 21, null, 21],
    ["quatre-vingt-treize", 93, null, 93],
    ["nonante-trois", 93, null, 93],
    ["twenty-five beneficiaries", 25, null, 25],
    ["two hundred and five", 205, null, 205],
    ["صفر", 0, null, 0],
  ])("%j: %s (figure %s, words %s)", (text, count, figure, words) => {
    expect(readCount(text)).toEqual({ count, figure, words });
  });

  it.each([
    ["", "nothing"],
    ["مستفيدين", "no count"],
    ["25,5", "decimal"],
    ["-5", "negative"],
    ["25 %", "a share"],
    ["25 DH", "an amount"],
    ["خمسة دراهم", "an amount"],
    ["12345", "beyond 9,999"],
    ["25 septembre 2017", "a date"],
    ["25 شتنبر", "a date"],
    ["فاتح ماي 2017", "a date"],
    ["25/09/2017", "a date"],
    ["10:30", "a time"],
    ["25 dont 5 femmes", "a second number"],
    ["25 منهم امرأة", "a second number"],
    ["25 و 30", "two numbers"],
    ["vingt, trente", "two numbers"],
    ["deux deux", "no number"],
    ["عشرون خمسة", "no number"],
    ["mille mille", "no number"],
    ["cent zéro", "no number"],
    ["B12", "a code"],
    ["لست", "I am not"],
  ])("%j is none: %s", (text) => {
    expect(readCount(text)).toBeNull();
  });

  it("reads back what cardinalInWords and countInWords write", () => {
    const wrong: string[] = [];
    for (let n = 0; n <= 9999; n += 1) {
      for (const lang of ["ar", "fr"] as const) {
        for (const gender of ["masculine", "feminine"] as const) {
          const both = [cardinalInWords(n, gender, lang), countInWords(n, "beneficiary", gender, lang)];
          wrong.push(...both.filter((text) => readCount(text)?.count !== n));
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it("compares figure and words", () => {
    const count = fc.integer({ min: 0, max: 9999 });
    fc.assert(
      fc.property(count, count, fc.constantFrom("ar", "fr"), (figure, words, lang) => {
        const text = `${cardinalInWords(words, "masculine", lang)} (${String(figure).padStart(2, "0")})`;
        expect(readCount(text)).toEqual({ count: figure === words ? figure : null, figure, words });
      }),
    );
  });
});

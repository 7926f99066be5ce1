import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { countInWords } from "../../lib/text/index.js";

const TABLE = readFileSync(new URL("../fixtures/beneficiaries.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t"));

describe("countInWords", () => {
  it.each(TABLE)("%s: %s, %s", (n, masculine, feminine) => {
    expect(countInWords(Number(n), "beneficiary", "masculine", "ar")).toBe(masculine);
    expect(countInWords(Number(n), "beneficiary", "feminine", "ar")).toBe(feminine);
  });

  it.each([
    [0, "صفر مستفيد"],
    [102, "مائة واثنان مستفيد"],
    [1000, "ألف مستفيد"],
    [1200, "ألف ومائتا مستفيد"],
    [2000, "ألفا مستفيد"],
    [2017, "ألفان وسبعة عشر مستفيدا"],
    [3000, "ثلاثة آلاف مستفيد"],
    [12345, "12345 مستفيدا"],
  ])("%d: %s", (n, expected) => {
    expect(countInWords(n, "beneficiary", "masculine", "ar")).toBe(expected);
  });

  it("gives eight its ya before a feminine noun", () => {
    expect(countInWords(108, "beneficiary", "feminine", "ar")).toBe("مائة وثماني مستفيدات");
  });

  it.each([
    [0, "masculine", "zéro bénéficiaire"],
    [1, "masculine", "un bénéficiaire"],
    [1, "feminine", "une bénéficiaire"],
    [2, "feminine", "deux bénéficiaires"],
    [21, "feminine", "vingt et une bénéficiaires"],
    [25, "masculine", "vingt-cinq bénéficiaires"],
    [80, "masculine", "quatre-vingts bénéficiaires"],
    [12345, "masculine", "12345 bénéficiaires"],
  ] as const)("%d (%s): %s", (n, gender, expected) => {
    expect(countInWords(n, "beneficiary", gender, "fr")).toBe(expected);
  });

  it("agrees with the platform's plural classes in Arabic", () => {
    const classes = new Intl.PluralRules("ar");
    const nounOf: Partial<Record<Intl.LDMLPluralRule, string>> = { few: "مستفيدين", many: "مستفيدا" };
    for (let n = 3; n <= 9999; n += 1) {
      const noun = nounOf[classes.select(n)] ?? "مستفيد";
      expect(countInWords(n, "beneficiary", "masculine", "ar").split(" ").at(-1)).toBe(noun);
    }
  });
});

describe("countInWords in a sentence", () => {
  it.each([
    [0, "صفر (00) مستفيد", "صفر (00) مستفيدة"],
    [1, "مستفيد واحد (01)", "مستفيدة واحدة (01)"],
    [2, "مستفيدين اثنين (02)", "مستفيدتين اثنتين (02)"],
    [3, "ثلاثة (03) مستفيدين", "ثلاث (03) مستفيدات"],
    [8, "ثمانية (08) مستفيدين", "ثماني (08) مستفيدات"],
    [12, "اثني عشر (12) مستفيدا", "اثنتي عشرة (12) مستفيدة"],
    [25, "خمسة وعشرين (25) مستفيدا", "خمس وعشرين (25) مستفيدة"],
    [100, "مائة (100) مستفيد", "مائة (100) مستفيدة"],
    [200, "مائتي (200) مستفيد", "مائتي (200) مستفيدة"],
    [303, "ثلاثمائة وثلاثة (303) مستفيدين", "ثلاثمائة وثلاث (303) مستفيدات"],
    [12345, "12345 مستفيدا", "12345 مستفيدة"],
  ])("%d after a preposition, with its figure: %s, %s", (n, masculine, feminine) => {
    const form = { oblique: true, figure: true };
    expect(countInWords(n, "beneficiary", "masculine", "ar", form)).toBe(masculine);
    expect(countInWords(n, "beneficiary", "feminine", "ar", form)).toBe(feminine);
  });

  it.each([
    [0, "صفر امرأة", "zéro (00) femme"],
    [1, "امرأة واحدة", "une (01) femme"],
    [2, "امرأتان", "deux (02) femmes"],
    [5, "خمس نساء", "cinq (05) femmes"],
    [11, "إحدى عشرة امرأة", "onze (11) femmes"],
    [21, "إحدى وعشرون امرأة", "vingt et une (21) femmes"],
    [100, "مائة امرأة", "cent (100) femmes"],
  ])("%d women: %s, %s", (n, ar, fr) => {
    expect(countInWords(n, "woman", "feminine", "ar")).toBe(ar);
    expect(countInWords(n, "woman", "masculine", "fr", { figure: true })).toBe(fr);
  });
});

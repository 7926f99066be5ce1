import { toCardinal as arabic } from "n2words/ar-SA";
import { toCardinal as french } from "n2words/fr-FR";
import { describe, expect, it } from "vitest";
import { cardinalInWords } from "../../lib/text/index.js";

describe("cardinalInWords", () => {
  it.each([
    [0, "صفر", "صفر"],
    [1, "واحد", "واحدة"],
    [2, "اثنان", "اثنتان"],
    [8, "ثمانية", "ثمان"],
    [10, "عشرة", "عشر"],
    [11, "أحد عشر", "إحدى عشرة"],
    [12, "اثنا عشر", "اثنتا عشرة"],
    [18, "ثمانية عشر", "ثماني عشرة"],
    [21, "واحد وعشرون", "إحدى وعشرون"],
    [25, "خمسة وعشرون", "خمس وعشرون"],
    [200, "مائتان", "مائتان"],
    [850, "ثمانمائة وخمسون", "ثمانمائة وخمسون"],
    [2001, "ألفان وواحد", "ألفان وواحدة"],
    [9999, "تسعة آلاف وتسعمائة وتسعة وتسعون", "تسعة آلاف وتسعمائة وتسع وتسعون"],
  ])("%d: %s, %s", (n, masculine, feminine) => {
    expect([cardinalInWords(n, "masculine", "ar"), cardinalInWords(n, "feminine", "ar")]).toEqual([
      masculine,
      feminine,
    ]);
  });

  it.each([
    [0, "zéro"],
    [16, "seize"],
    [17, "dix-sept"],
    [21, "vingt et un"],
    [71, "soixante et onze"],
    [79, "soixante-dix-neuf"],
    [80, "quatre-vingts"],
    [81, "quatre-vingt-un"],
    [91, "quatre-vingt-onze"],
    [99, "quatre-vingt-dix-neuf"],
    [100, "cent"],
    [101, "cent un"],
    [180, "cent quatre-vingts"],
    [200, "deux cents"],
    [201, "deux cent un"],
    [1000, "mille"],
    [2200, "deux mille deux cents"],
    [9999, "neuf mille neuf cent quatre-vingt-dix-neuf"],
  ])("%d: %s", (n, expected) => {
    expect(cardinalInWords(n, "masculine", "fr")).toBe(expected);
  });

  it("makes one agree in French", () => {
    expect([1, 21, 81, 1001, 11].map((n) => cardinalInWords(n, "feminine", "fr"))).toEqual([
      "une",
      "vingt et une",
      "quatre-vingt-une",
      "mille une",
      "onze",
    ]);
  });

  it.each([10_000, -1, 1.5, Number.NaN])("%d stays in figures", (n) => {
    expect(cardinalInWords(n, "masculine", "ar")).toBe(String(n));
  });

  it("agrees with n2words, vowel signs and the spelling of مائة apart", () => {
    const differing = Array.from({ length: 10_000 }, (_, n) => n).filter((n) => {
      const bare = arabic(n).replace(/\p{M}/gu, "").replaceAll("مئ", "مائ");
      return cardinalInWords(n, "masculine", "fr") !== french(n) || cardinalInWords(n, "masculine", "ar") !== bare;
    });
    expect(differing).toEqual([]);
  });
});

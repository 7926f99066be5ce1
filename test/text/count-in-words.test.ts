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

import { describe, expect, it } from "vitest";
import { cardinalInWords, readCount } from "../../lib/text/index.js";
import { oblique } from "../../lib/text/oblique.js";

describe("oblique", () => {
  it.each([
    ["خمسة وعشرون", "خمسة وعشرين"],
    ["ثمان وعشرون مستفيدة", "ثمان وعشرين مستفيدة"],
    ["اثنان وعشرون", "اثنين وعشرين"],
    ["اثنا عشر", "اثني عشر"],
    ["اثنتا عشرة مستفيدة", "اثنتي عشرة مستفيدة"],
    ["مائتا مستفيد", "مائتي مستفيد"],
    ["ألف ومائتا مستفيد", "ألف ومائتي مستفيد"],
    ["ألفان وسبعة عشر", "ألفين وسبعة عشر"],
    ["مائة واثنان مستفيد", "مائة واثنين مستفيد"],
    ["عشرة مستفيدين", "عشرة مستفيدين"],
  ])("%s: %s", (nominative, expected) => {
    expect(oblique(nominative)).toBe(expected);
  });

  it("leaves every number what it was", () => {
    const numbers = Array.from({ length: 10_000 }, (_, n) => n);
    for (const gender of ["masculine", "feminine"] as const)
      expect(numbers.filter((n) => readCount(oblique(cardinalInWords(n, gender, "ar")))?.count !== n)).toEqual([]);
  });
});

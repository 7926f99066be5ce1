import { describe, expect, it } from "vitest";
import { ordinalInWords, readOrdinal } from "../../lib/text/index.js";

describe("ordinalInWords", () => {
  it.each([
    [1, "première", "الأولى"],
    [2, "deuxième", "الثانية"],
    [5, "cinquième", "الخامسة"],
    [9, "neuvième", "التاسعة"],
    [10, "dixième", "العاشرة"],
    [11, "onzième", "الحادية عشرة"],
    [12, "douzième", "الثانية عشرة"],
    [20, "vingtième", "العشرون"],
    [21, "vingt et unième", "الحادية والعشرون"],
    [25, "vingt-cinquième", "الخامسة والعشرون"],
    [80, "quatre-vingtième", "الثمانون"],
    [99, "quatre-vingt-dix-neuvième", "التاسعة والتسعون"],
  ])("writes %d for a tranche and a دفعة", (n, fr, ar) => {
    expect(ordinalInWords(n, "feminine", "fr")).toBe(fr);
    expect(ordinalInWords(n, "feminine", "ar")).toBe(ar);
  });

  it.each([
    [1, "premier", "الأول"],
    [11, "onzième", "الحادي عشر"],
    [31, "trente et unième", "الحادي والثلاثون"],
  ])("writes %d for a lot and a فوج", (n, fr, ar) => {
    expect(ordinalInWords(n, "masculine", "fr")).toBe(fr);
    expect(ordinalInWords(n, "masculine", "ar")).toBe(ar);
  });

  it("is read back as the same number, from 1 to 99", () => {
    for (let n = 1; n <= 99; n++)
      for (const lang of ["fr", "ar"] as const)
        for (const gender of ["masculine", "feminine"] as const)
          expect(readOrdinal(ordinalInWords(n, gender, lang) ?? "")).toBe(n);
  });

  it.each([0, 100, 1.5])("leaves %d to figures", (n) => {
    expect(ordinalInWords(n, "feminine", "fr")).toBeNull();
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readOrdinal } from "../../lib/text/index.js";

describe("readOrdinal", () => {
  it.each([
    ["1", 1],
    ["01", 1],
    ["١٢", 12],
    ["n° 3", 3],
    ["N°3", 3],
    ["nº 3", 3],
    ["№ 3", 3],
    ["#3", 3],
    ["numéro 3", 3],
    ["رقم 4", 4],
    ["رقم: 4", 4],
    ["(5)", 5],
    ["\u200f5\u200f", 5],
    ["1er", 1],
    ["1re", 1],
    ["1ère", 1],
    ["2e", 2],
    ["2ème", 2],
    ["2 ème", 2],
    ["2nde", 2],
    ["2nd", 2],
    ["3rd", 3],
    ["premier", 1],
    ["Première", 1],
    ["seconde", 2],
    ["troisième", 3],
    ["quatrième", 4],
    ["cinquième", 5],
    ["sixième", 6],
    ["trente-troisième", 33],
    ["neuvième", 9],
    ["vingtième", 20],
    ["vingt et unième", 21],
    ["soixante et onzième", 71],
    ["quatre-vingtième", 80],
    ["quatre-vingt-dix-neuvième", 99],
    ["first", 1],
    ["tenth", 10],
    ["IV", 4],
    ["XIX", 19],
    ["Ⅳ", 4],
  ])("%j is %d", (text, expected) => {
    expect(readOrdinal(text)).toBe(expected);
  });

  it.each(arabicOrdinals())("%s is %d", (text, expected) => {
    expect(readOrdinal(text)).toBe(expected);
  });

  it.each([
    ["", "nothing"],
    ["0", "batches begin at one"],
    ["-3", "negative"],
    ["1,5", "decimal"],
    ["2017", "a year"],
    ["12/09", "two numbers"],
    ["25%", "a share"],
    ["x", "a tick"],
    ["XXI", "beyond the numerals read"],
    ["حادية", "only counts on from ten"],
    ["الأحد", "Sunday"],
    ["الخامسة وعشرون", "one article of two"],
    ["Tranche 2", "a noun: findOrdinalAfter"],
    ["premier lot", "a noun"],
    ["مليون", "no ordinal"],
  ])("%j is none: %s", (text) => {
    expect(readOrdinal(text)).toBeNull();
  });

  it("reads every number below 1900", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1899 }), (n) => {
        expect(readOrdinal(`N° ${String(n).padStart(2, "0")}`)).toBe(n);
      }),
    );
  });
});

function arabicOrdinals(): [string, number][] {
  const feminine = "الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة".split(" ");
  const masculine = "الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر".split(" ");
  const units = [...feminine, ...masculine].map((word, index): [string, number] => [word, (index % 10) + 1]);
  return [
    ...units,
    ["الاولى", 1],
    ["أولى", 1],
    ["ثان", 2],
    ["الحادية عشرة", 11],
    ["الحادي عشر", 11],
    ["الثانية عشرة", 12],
    ["الثالث عشر", 13],
    ["التاسعة عشرة", 19],
    ["العشرون", 20],
    ["العشرين", 20],
    ["الحادية والعشرون", 21],
    ["الواحدة والعشرون", 21],
    ["الخامسة والعشرون", 25],
    ["الخامسة و العشرون", 25],
    ["التاسع والتسعون", 99],
  ];
}

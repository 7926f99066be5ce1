import { describe, expect, it } from "vitest";
import { findOrdinalAfter, findOrdinals } from "../../lib/text/index.js";

const NOUNS = ["tranche", "lot", "batch", "دفعة", "الفوج"];

describe("findOrdinalAfter", () => {
  it.each([
    ["Première tranche", 1],
    ["2ème tranche 2017", 2],
    ["Tranche n° 2", 2],
    ["TRANCHE 02", 2],
    ["Tranche : 2", 2],
    ["Lot3", 3],
    ["Lot_3", 3],
    ["Lot 3 - Mars 2018", 3],
    ["Lot IV", 4],
    ["Lot n°12/2017", 12],
    ["Batch 12", 12],
    ["quatre-vingt-dix-neuvième lot", 99],
    ["État des bénéficiaires – vingt et unième tranche", 21],
    ["الدفعة الأولى", 1],
    ["الدفعة رقم 3", 3],
    ["الدفعة رقم (٣)", 3],
    ["ثاني دفعة", 2],
    ["الفوج الثالث", 3],
    ["للدفعة الثانية عشرة", 12],
    ["لائحة المستفيدين من الدفعة الثانية برسم سنة 2017", 2],
    ["الشطر الأول الدفعة الثانية", 2],
    ["الدفعة الثانية وعشرون مستفيدا", 2],
    ["دفعة 2017 - الدفعة 3", 3],
  ])("%j: %d", (text, expected) => {
    expect(findOrdinalAfter(text, NOUNS)).toBe(expected);
  });

  it.each([
    ["Liste des bénéficiaires", "no noun"],
    ["Tranche", "no ordinal"],
    ["3 tranche", "a count"],
    ["Allotissement 3", "a word that contains the noun"],
    ["دفعة 2017", "a year"],
    ["Lot 12/09/2017", "a date"],
    ["Lot 28 septembre", "a date"],
    ["Tranche 1.250,00 DH", "an amount"],
    ["Tranche 1 250 000", "an amount"],
    ["الدفعة: 500 درهم", "an amount"],
    ["الدفعة: 25 مستفيدا", "a count"],
    ["Tranche 25 %", "a share"],
    ["Lot, 25", "another clause"],
    ["", "nothing"],
  ])("%j has none: %s", (text) => {
    expect(findOrdinalAfter(text, NOUNS)).toBeNull();
  });

  it("takes nouns of several words and passes over empty ones", () => {
    expect(findOrdinalAfter("Numéro de lot : 7", ["", "numéro de lot"])).toBe(7);
    expect(findOrdinalAfter("Lot 7", [""])).toBeNull();
  });
});

describe("findOrdinals", () => {
  it("finds every batch with its place", () => {
    const text = "بعد الدفعة الأولى، ستوزع الدفعة الثانية عشرة، ثم Tranche n° 3.";
    expect(findOrdinals(text, NOUNS).map(({ ordinal, start, end }) => [ordinal, text.slice(start, end)])).toEqual([
      [1, "الدفعة الأولى"],
      [12, "الدفعة الثانية عشرة"],
      [3, "Tranche n° 3"],
    ]);
  });
});

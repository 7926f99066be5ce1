import { describe, expect, it } from "vitest";
import { bareWord, words } from "../../lib/text/index.js";

describe("words", () => {
  it.each([
    ["Nom et prénom", ["nom", "et", "prenom"]],
    ["مبلغ الدعم (بالدرهم)", ["مبلغ", "الدعم", "بالدرهم"]],
    [" — ", []],
    ["", []],
  ])("%j has %j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe("bareWord", () => {
  it.each([
    ["مبلغ", "مبلغ"],
    ["المبلغ", "مبلغ"],
    ["بالمبلغ", "مبلغ"],
    ["والمبلغ", "مبلغ"],
    ["فالمبلغ", "مبلغ"],
    ["كالمبلغ", "مبلغ"],
    ["وبالمبلغ", "مبلغ"],
    ["للمبلغ", "مبلغ"],
    ["وللمبلغ", "مبلغ"],
    ["وكيل", "وكيل"], // its own و
    ["الف", "الف"], // one letter would be left
    ["والد", "والد"],
    ["والده", "والده"],
    ["والدفعه", "دفعه"],
    ["والدار", "دار"],
    ["البالغين", "بالغين"],
    ["بالغين", "بالغين"],
    ["montant", "montant"],
  ])("%s is matched as %s", (word, expected) => {
    expect(bareWord(word)).toBe(expected);
  });
});

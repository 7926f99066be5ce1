import { describe, expect, it } from "vitest";
import { countInWords, findCounts } from "../../lib/text/index.js";

const found = (text: string) =>
  findCounts(text).map(({ count, figure, words, start, end }) => [text.slice(start, end), count, figure, words]);

describe("findCounts", () => {
  it.each<[string, (string | number | null)[][]]>([
    ["لفائدة خمسة وعشرين (25) مستفيدا", [["خمسة وعشرين (25)", 25, 25, 25]]],
    ["25 (vingt-cinq) bénéficiaires", [["25 (vingt-cinq)", 25, 25, 25]]],
    ["خمسة وعشرون )25( مستفيدا", [["خمسة وعشرون )25(", 25, 25, 25]]], // brackets that copying turned
    [
      "25 مستفيدا، من بينهم 5 نساء",
      [
        ["25", 25, 25, null],
        ["5", 5, 5, null],
      ],
    ],
    ["vingt-cinq (52) bénéficiaires", [["vingt-cinq (52)", null, 52, 25]]],
    [
      "ستة (06) مستفيدين وسبع (07) نساء",
      [
        ["ستة (06)", 6, 6, 6],
        ["وسبع (07)", 7, 7, 7],
      ],
    ],
    ["مستفيدان (02)", [["02", 2, 2, null]]],
    ["ل37 سجينا", [["37", 37, 37, null]]],
    ["25 % des bénéficiaires, 12,5 et B12", []],
    ["", []],
  ])("%j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("finds what countInWords writes", () => {
    for (const [gender, oblique] of [
      ["masculine", true],
      ["feminine", false],
    ] as const) {
      const wrong = Array.from({ length: 2000 }, (_, n) => n).filter((n) => {
        const text = `لفائدة ${countInWords(n, "beneficiary", gender, "ar", { oblique, figure: true })}.`;
        return findCounts(text).some(({ count }) => count !== n) || findCounts(text).length !== 1;
      });
      expect(wrong).toEqual([]);
    }
  });
});

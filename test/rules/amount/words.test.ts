import { describe, expect, it } from "vitest";
import { checkWorkbook } from "../../../lib/report/index.js";
import { workbookOf, type SheetValue } from "../../fixtures/sheet.js";

describe("the words of a total", () => {
  const rows = (words: string): SheetValue[][] => [
    ["ر.ت", "الاسم الكامل", "رقم ب.و", "المبلغ بالأرقام", "المبلغ بالحروف"],
    [1, "أمينة بناني", "AB100001", 25_000, "خمسة وعشرون ألف درهم"],
    [2, "كريم التازي", "AB100002", 31_500, "واحد وثلاثون ألفا وخمسمائة درهم"],
    ["المجموع", null, null, 56_500, words],
  ];
  const found = (words: string) =>
    checkWorkbook(workbookOf(rows(words)), { asOf: "2019-01-01", lang: "fr" })
      .findings.filter(({ rule }) => rule === "amount/words")
      .map(({ cell, expected }) => [cell, expected]);

  it("are held against its figure", () => {
    expect(found("ستة وخمسون ألفا وخمسمائة درهم")).toEqual([]);
    expect(found("ستة وخمسون ألفا وستمائة درهم")).toEqual([["E4", "56500.00"]]);
  });
});

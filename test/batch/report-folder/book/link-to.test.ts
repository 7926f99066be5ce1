import { describe, expect, it } from "vitest";
import { linkTo } from "../../../../lib/batch/report-folder/book/link-to.js";

const folder = "/data/rapport";
const base = "/data";

describe("a link from the report to a workbook", () => {
  it.each([
    ["a file beside the report", "lots/a.xlsx", "Lot", "../lots/a.xlsx#'Lot'!H12"],
    [
      "spaces, accents and Arabic in the path",
      "lots d'été/دفعة.xlsx",
      "Lot",
      "../lots%20d'%C3%A9t%C3%A9/%D8%AF%D9%81%D8%B9%D8%A9.xlsx#'Lot'!H12",
    ],
    ["signs that would end the path", "a#b?c%20.xlsx", "Lot", "../a%23b%3Fc%2520.xlsx#'Lot'!H12"],
    ["a quote in the sheet's name", "a.xlsx", "L'été", "../a.xlsx#'L''été'!H12"],
    ["signs that would break the place", "a.xlsx", 'A #1 50% "x"', "../a.xlsx#'A%20%231%2050%25%20%22x%22'!H12"],
    ["Arabic sheet names as they stand", "a.xlsx", "الدفعة", "../a.xlsx#'الدفعة'!H12"],
    ["a file given by its whole path", "/autre/a.xlsx", "Lot", "../../autre/a.xlsx#'Lot'!H12"],
  ])("%s", (_, file, sheet, link) => {
    expect(linkTo({ folder, base, file }, { sheet, cell: "H12" })).toBe(link);
  });

  it("leads to the file itself where no cell is given", () => {
    expect(linkTo({ folder, base, file: "lots/a.xls" }, null)).toBe("../lots/a.xls");
  });
});

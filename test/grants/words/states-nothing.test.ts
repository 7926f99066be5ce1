import { describe, expect, it } from "vitest";
import { statesNothing } from "../../../lib/grants/words/states-nothing.js";
import { checkWorkbook, type Report } from "../../../lib/report/index.js";
import { peopleWith } from "../../fixtures/read-rows.js";
import { workbookOf, type SheetValue } from "../../fixtures/sheet.js";

describe("a text that states nothing", () => {
  it.each(["-", " - ", "--", "—", "/", "Néant", "NEANT", "aucun", "لا شيء", "بدون"])("is %s", (text) => {
    expect(statesNothing(text)).toBe(true);
  });

  it.each(["…", "....", "x", "à préciser", "néant (voir note)", "-5a", "؟"])("is not %s", (text) => {
    expect(statesNothing(text)).toBe(false);
  });
});

describe("a stroke or « néant » among a person's amounts", () => {
  const check = (headings: SheetValue[], figures: (i: number) => SheetValue[]): Report =>
    checkWorkbook(
      workbookOf(
        [["Tranche", 1], ["Date", { day: 43_161 }], ["N°", "Nom", "CIN", ...headings], ...peopleWith(figures)],
        [],
      ),
      { asOf: "2020-01-01", lang: "fr" },
    );
  const found = ({ findings }: Report): string[] => findings.map(({ rule, cell }) => `${rule} ${String(cell)}`);

  it("is no part of a total, even in most rows", () => {
    const report = check(["Numéraire", "Équipement", "Total"], (i) =>
      i === 1 ? [20_000.5, "-", 20_000.5] : ["-", 30_000 + i, 30_000 + i],
    );
    expect(report.findings).toEqual([]);
    expect(report.batches).toMatchObject([
      { cash: "20000.50", equipment: "90009.00", total: "110009.50", unverified: 0 },
    ]);
  });

  it("is no amount where it is the only one, or the total", () => {
    expect(found(check(["Montant"], (i) => [i === 2 ? "néant" : 20_000 + 7.5 * i]))).toEqual(["amount/unreadable D5"]);
    const total = check(["Numéraire", "Équipement", "Total"], (i) => [3000, 20_000 + i, i === 2 ? "-" : 23_000 + i]);
    expect(found(total)).toEqual(["amount/unreadable F5"]);
  });
});

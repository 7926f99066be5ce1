import { describe, expect, it } from "vitest";
import { readCellAmount } from "../../lib/grants/cell-amount.js";
import { checkWorkbook } from "../../lib/report/index.js";
import { peopleWith } from "../fixtures/read-rows.js";
import { workbookOf, type SheetValue } from "../fixtures/sheet.js";

const kindIn = (format: string): string =>
  readCellAmount({ kind: "number", value: 15_000.5, column: 1, formula: null, format }).kind;

describe("a number's format", () => {
  it.each([
    "#,##0.00\\ _€",
    "#,##0.00\\ _€;[Red]\\-#,##0.00\\ _€",
    '_-* #,##0.00\\ _€_-;\\-* #,##0.00\\ _€_-;_-* "-"??\\ _€_-;_-@_-',
  ])("shows no euro where it only leaves its width free, as a French Excel does: %s", (format) => {
    expect(kindIn(format)).toBe("amount");
  });

  it.each(["#,##0.00\\ €", '#,##0.00 "€"', "#,##0.00\\ [$€-40C]", "[$USD] #,##0.00", "\\$#,##0.00"])(
    "shows another currency: %s",
    (format) => {
      expect(kindIn(format)).toBe("currency");
    },
  );

  it.each(["[$-40C]#,##0.00", '#,##0.00\\ "DH"', "#,##0.00\\ [$MAD]", "[$\u062f.\u0645.\u200f-1801] #,##0.00"])(
    "shows dirhams or nothing: %s",
    (format) => {
      expect(kindIn(format)).toBe("amount");
    },
  );
});

describe("a cell that states that nothing is given", () => {
  const kindOf = (value: string): string =>
    readCellAmount({ kind: "text", value, column: 1, formula: null, format: null }).kind;

  it.each(["-", " - ", "--", "—", "/", "Néant", "NEANT", "aucun", "لا شيء", "بدون"])("is blank: %s", (text) => {
    expect(kindOf(text)).toBe("blank");
  });

  it.each(["…", "....", "x", "à préciser", "néant (voir note)", "-5a", "؟"])("is not %s", (text) => {
    expect(kindOf(text)).toBe("unreadable");
  });

  const check = (headings: SheetValue[], figures: (i: number) => SheetValue[]) =>
    checkWorkbook(
      workbookOf(
        [["Tranche", 1], ["Date", { day: 43_161 }], ["N°", "Nom", "CIN", ...headings], ...peopleWith(figures)],
        [],
      ),
      { asOf: "2020-01-01", lang: "fr" },
    );

  it("is no part of a total, even in most rows", () => {
    const { batches, findings } = check(["Numéraire", "Équipement", "Total"], (i) =>
      i === 1 ? [20_000.5, "-", 20_000.5] : ["-", 30_000 + i, 30_000 + i],
    );
    expect(findings).toEqual([]);
    expect(batches).toMatchObject([{ cash: "20000.50", equipment: "90009.00", total: "110009.50", unverified: 0 }]);
  });

  it("leaves somebody without an amount where it is the only one", () => {
    const { findings } = check(["Montant"], (i) => [i === 2 ? "néant" : 20_000 + 7.5 * i]);
    expect(findings.map(({ rule, cell }) => `${rule} ${String(cell)}`)).toEqual(["amount/missing D5"]);
  });
});

import { describe, expect, it } from "vitest";
import { readCellAmount } from "../../../lib/grants/words/cell-amount.js";

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

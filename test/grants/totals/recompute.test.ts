import { describe, expect, it } from "vitest";
import { decimalText } from "../../../lib/dirham/index.js";
import { recompute } from "../../../lib/grants/totals/recompute.js";
import { parseAddition, type Sheet } from "../../../lib/workbook/index.js";
import { sheetOf } from "../../fixtures/sheet.js";

/** What a formula gives on a sheet whose A2:A3 is a merge over 500, in row 3. */
function given(formula: string, hidden = false): string | null {
  const merge = { top: 2, left: 1, bottom: 3, right: 1 };
  const sheet = sheetOf([["Montant"], [1000], [null, "x"], [2000]], [merge]);
  const covered = sheetOf([[500]], [], 3).rows.map((row) => ({ ...row, hidden }));
  const whole: Sheet = {
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, hidden: row.row === 3 && hidden })),
    covered,
  };
  const addition = parseAddition(formula);
  const value = addition === null ? null : recompute(whole, addition);
  return value === null ? null : decimalText(value);
}

describe("what a formula gives now", () => {
  it("takes in what stands under a merge, as Excel does", () => {
    expect(given("SUM(A2:A4)")).toBe("3500.00");
    expect(given("A2+A3+A4")).toBe("3500.00");
    expect(given("SUM(A2,A4)")).toBe("3000.00");
  });

  it("leaves it out where its row is hidden and the formula passes over such rows", () => {
    expect(given("SUBTOTAL(109,A2:A4)", true)).toBe("3000.00");
    expect(given("SUM(A2:A4)", true)).toBe("3500.00");
  });
});

import { describe, expect, test } from "vitest";
import { decimalText, dirham, fromCellNumber, shownTotal, sum } from "../../lib/dirham/index.js";

describe("a total as a cell shows it", () => {
  test.each([
    ["545381.93", "545381.93"],
    ["1093960.9000000001", "1093960.90"],
    ["1093960.8999999", "1093960.90"],
    ["-0.00001", "0.00"],
    ["20000.004", "20000.004"], // no noise: somebody's amount is finer than a centime
    ["9999999999999.99", "9999999999999.99"],
    ["89999999999999.91", "89999999999999.90"], // 15 digits, as Excel keeps them
    ["12345678901234567890.12", "12345678901234600000.00"],
  ])("%s is %s", (exact, shown) => {
    expect(decimalText(shownTotal(dirham(exact)))).toBe(shown);
  });

  test("is what the cells' own sum shows, however many there are", () => {
    const cells = Array.from({ length: 100_000 }, (_, i) => ((i * 7919) % 9_999_999) / 100);
    const stored = cells.reduce((a, b) => a + b, 0);
    expect(shownTotal(fromCellNumber(stored))).toEqual(sum(cells.map(fromCellNumber)));
    expect(String(stored)).not.toBe(decimalText(sum(cells.map(fromCellNumber)))); // noise there was
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalText, dirham, fromCellNumber, toCellNumber } from "../../lib/dirham/index.js";

describe("toCellNumber", () => {
  it.each([
    ["545381.93", 545381.93],
    ["1093960.90", 1093960.9],
    ["0.00", 0],
    ["-0.01", -0.01],
    ["9999999999999.99", 9999999999999.99],
  ])("gives the cell of %s the number %d", (text, number) => {
    expect(toCellNumber(dirham(text))).toBe(number);
  });

  it.each(["0.001", "10000000000000.00", "99999999999999999999.00"])("gives no cell %s", (text) => {
    expect(toCellNumber(dirham(text))).toBeNull();
  });

  it("is undone by fromCellNumber, to the centime", () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), (centimes) => {
        const digits = String(Math.abs(centimes)).padStart(3, "0");
        const text = `${centimes < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
        const number = toCellNumber(dirham(text));
        expect(number === null ? null : decimalText(fromCellNumber(number))).toBe(text);
      }),
    );
  });
});

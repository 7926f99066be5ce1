import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimalText, dirham, fromCellNumber, sum } from "../../lib/dirham/index.js";

describe("the number of a cell", () => {
  test.each<[number, string]>([
    [545381.93, "545381.93"],
    [0, "0.00"],
    [-0, "0.00"],
    [-0.5, "-0.50"],
    [0.1 + 0.2, "0.30"],
    [18838.910000000003, "18838.91"],
    [1093960.9000000001, "1093960.90"],
    [12.345, "12.345"],
    [1.005, "1.005"],
    [1e-7, "0.0000001"],
    [123456789012345.67, "123456789012346.00"], // 15 significant digits, as Excel shows it
    [1e21, "1000000000000000000000.00"],
    [-9999999999999.99, "-9999999999999.99"],
  ])("%d is %s", (value, expected) => {
    expect(decimalText(fromCellNumber(value))).toBe(expected);
  });

  test.each([NaN, Infinity, -Infinity])("%d is not the number of a cell", (value) => {
    expect(() => fromCellNumber(value)).toThrow(RangeError);
  });

  test("has the value of its 15 significant digits, by whichever path it came", () => {
    const near = fc.tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: -9, max: 9 })).map(([c, ulps]) => {
      const value = c / 100;
      return value + ulps * Math.abs(value) * Number.EPSILON;
    });
    const any = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.oneof(near, any), (value) => {
        expect(fromCellNumber(value)).toEqual(dirham(plain(value.toPrecision(15))));
      }),
      { numRuns: 2000 },
    );
  });

  test("300,000 cells and their sum are exact", () => {
    const cells = Array.from({ length: 300_000 }, (_, i) => ((i * 7919) % 99_999_999) / 100);
    expect(decimalText(sum(cells.map(fromCellNumber)))).toBe("148836155647.02");
  });
});

/** 1.5e-7 as 0.00000015, by moving the point through the digits. */
function plain(text: string): string {
  const [mantissa = "", power = "0"] = text.split("e");
  const sign = mantissa.startsWith("-") ? "-" : "";
  const [whole = "", decimals = ""] = mantissa.replace("-", "").split(".");
  const shift = Number(power);
  const padded = "0".repeat(Math.max(0, -shift)) + whole + decimals + "0".repeat(Math.max(0, shift - decimals.length));
  const point = Math.max(0, -shift) + whole.length + shift;
  return `${sign}${padded.slice(0, point)}.${padded.slice(point) || "0"}`;
}

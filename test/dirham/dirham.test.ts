import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimalText, dirham } from "../../lib/dirham/index.js";

describe("plain decimals", () => {
  test.each([
    ["545381.93", "545381.93"],
    ["-3", "-3.00"],
    ["12.345", "12.345"],
    ["-0", "0.00"],
    ["-0.000", "0.00"],
    ["007.50", "7.50"],
    ["123456789012345678901234567890.000000000000000000001", "123456789012345678901234567890.000000000000000000001"],
  ])("%s is %s", (text, expected) => {
    expect(decimalText(dirham(text))).toBe(expected);
  });

  test("of centimes come back as they were written, of any length", () => {
    const digits = fc.stringMatching(/^(?:0|[1-9]\d{0,17})$/);
    fc.assert(
      fc.property(digits, fc.stringMatching(/^\d{0,2}$/), fc.boolean(), (whole, part, isNegative) => {
        const text = `${isNegative ? "-" : ""}${whole}${part === "" ? "" : `.${part}`}`;
        const written = `${whole}.${part.padEnd(2, "0")}`;
        expect(decimalText(dirham(text))).toBe(isNegative && /[1-9]/.test(written) ? `-${written}` : written);
      }),
    );
  });

  test.each(["", " 1", "1,5", "1 234", ".5", "5.", "+5", "1e3", "0x10", "NaN", "Infinity", "١", "--1", "1.2.3"])(
    "%j is a RangeError",
    (text) => {
      expect(() => dirham(text)).toThrow(RangeError);
    },
  );
});

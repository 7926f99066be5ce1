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

  test.each(["", " 1", "1,5", "1 234", ".5", "5.", "+5", "1e3", "0x10", "NaN", "Infinity", "١", "--1", "1.2.3"])(
    "%j is a RangeError",
    (text) => {
      expect(() => dirham(text)).toThrow(RangeError);
    },
  );
});

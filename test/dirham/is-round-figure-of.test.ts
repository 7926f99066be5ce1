import { describe, expect, test } from "vitest";
import { dirham, isRoundFigureOf } from "../../lib/dirham/index.js";

describe("isRoundFigureOf", () => {
  test.each<[string, string, boolean]>([
    ["1300000", "1336767.00", true],
    ["1300000", "1399999.99", true],
    ["1300000", "1400000.00", false],
    ["1300000", "1200000.01", true],
    ["1300000", "1200000.00", false],
    ["545000", "545381.93", true],
    ["545381", "545381.93", true],
    ["545381", "545382.00", false],
    ["707604.50", "707604.50", true],
    ["707604.50", "707604.59", true],
    ["707604.50", "707604.60", false],
    ["0", "0.00", true],
    ["0", "0.01", false],
    ["-5000", "-5400.00", true],
  ])("%s for %s: %s", (round, amount, expected) => {
    expect(isRoundFigureOf(dirham(round), dirham(amount))).toBe(expected);
  });
});

import { describe, expect, test } from "vitest";
import {
  centimes,
  dirham,
  equals,
  isFinerThanCentime,
  isNegative,
  isOutOfScale,
  isZero,
} from "../../lib/dirham/index.js";

test.each<[string, { zero: boolean; negative: boolean; finer: boolean }]>([
  ["0", { zero: true, negative: false, finer: false }],
  ["-0.00", { zero: true, negative: false, finer: false }],
  ["0.01", { zero: false, negative: false, finer: false }],
  ["-0.001", { zero: false, negative: true, finer: true }],
  ["12.340", { zero: false, negative: false, finer: false }],
  ["12.345", { zero: false, negative: false, finer: true }],
  ["-900719925474099.25", { zero: false, negative: true, finer: false }],
])("%s: %j", (text, { zero, negative, finer }) => {
  expect([isZero(dirham(text)), isNegative(dirham(text)), isFinerThanCentime(dirham(text))]).toEqual([
    zero,
    negative,
    finer,
  ]);
});

test("equal amounts are equal however they are written", () => {
  expect(equals(dirham("12.5"), dirham("12.500"))).toBe(true);
  expect(equals(dirham("900719925474099.25"), dirham("900719925474099.250"))).toBe(true);
  expect(equals(dirham("12.5"), dirham("12.501"))).toBe(false);
});

describe("ten times as much, or a tenth", () => {
  test.each<[string, string, boolean]>([
    ["375000", "37500", true],
    ["374999.99", "37500", false],
    ["3750", "37500", true],
    ["3750.01", "37500", false],
    ["37500", "37500", false],
  ])("%s beside %s: %j", (a, b, expected) => {
    expect(isOutOfScale(dirham(a), dirham(b), dirham("10"))).toBe(expected);
  });
});

describe("whole centimes", () => {
  test.each<[string, bigint]>([
    ["545381.93", 54538193n],
    ["-0.01", -1n],
    ["900719925474099.25", 90071992547409925n],
  ])("of %s", (text, expected) => {
    expect(centimes(dirham(text))).toBe(expected);
  });

  test.each(["0.001", "-12.345"])("of %s there are none", (text) => {
    expect(() => centimes(dirham(text))).toThrow(RangeError);
  });
});

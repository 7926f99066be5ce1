import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  absolute,
  centimes,
  compare,
  decimalText,
  dirham,
  fromCellNumber,
  median,
  minus,
  negate,
  plus,
  sum,
  sumOf,
  times,
} from "../../lib/dirham/index.js";

const total = (...texts: string[]) => decimalText(sum(texts.map(dirham)));

describe("sums", () => {
  test("the three batches of 2017, which doubles get wrong", () => {
    const envelopes = [545381.93, 251860.66, 296718.31];
    expect(envelopes.reduce((a, b) => a + b)).not.toBe(1093960.9);
    expect(decimalText(sum(envelopes.map(fromCellNumber)))).toBe("1093960.90");
  });

  test.each<[string[], string]>([
    [[], "0.00"],
    [["0.1", "0.2"], "0.30"],
    [["0.001", "0.009"], "0.01"],
    [["90071992547409.91", "0.01"], "90071992547409.92"], // beyond safe integers of centimes
    [["90071992547409.91", "90071992547409.91", "-90071992547409.91", "-90071992547409.91"], "0.00"],
    [["100000000000000000000000000000", "0.01"], "100000000000000000000000000000.01"],
    [["1", `0.${"0".repeat(400)}1`], `1.${"0".repeat(400)}1`],
  ])("of %j is %s", (texts, expected) => {
    expect(total(...texts)).toBe(expected);
  });

  test("of what each gives, if it gives anything", () => {
    const people = [{ grant: dirham("18838.91") }, { grant: null }, { grant: dirham("0.005") }];
    expect(decimalText(sumOf(people, ({ grant }) => grant))).toBe("18838.915");
    expect(decimalText(sumOf(people, () => null))).toBe("0.00");
  });

  const cents = fc.oneof(
    fc.bigInt({ min: -1_000_000_000n, max: 1_000_000_000n }),
    fc.bigInt({ min: -(2n ** 53n), max: 2n ** 53n }),
    fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
  );

  test("equal the sums of whole centimes", () => {
    fc.assert(
      fc.property(fc.array(cents), (list) => {
        const expected = list.reduce((a, b) => a + b, 0n);
        expect(centimes(sum(list.map(ofCents)))).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  test("in any order, an amount is kept in one way only", () => {
    fc.assert(
      fc.property(fc.array(cents), (list) => {
        expect(sum([...list].reverse().map(ofCents))).toEqual(sum(list.map(ofCents)));
      }),
    );
  });

  test("plus, minus, negate and absolute agree with whole centimes", () => {
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        expect(centimes(plus(ofCents(a), ofCents(b)))).toBe(a + b);
        expect(centimes(minus(ofCents(a), ofCents(b)))).toBe(a - b);
        expect(centimes(negate(ofCents(a)))).toBe(-a);
        expect(centimes(absolute(ofCents(a)))).toBe(a < 0n ? -a : a);
        expect(Math.sign(compare(ofCents(a), ofCents(b)))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });

  function ofCents(value: bigint) {
    const digits = String(value < 0n ? -value : value).padStart(3, "0");
    return dirham(`${value < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`);
  }
});

describe("products keep every digit", () => {
  test.each([
    ["19.99", "3", "59.97"],
    ["-12.50", "0.5", "-6.25"],
    ["0.01", "0.01", "0.0001"],
    ["33.333", "3", "99.999"],
    ["90071992547409.91", "90071992547409.91", "8112963841460666368139049566.2081"],
    ["0", "-5", "0.00"],
  ])("%s × %s is %s", (a, b, expected) => {
    expect(decimalText(times(dirham(a), dirham(b)))).toBe(expected);
  });
});

describe("the median", () => {
  test.each<[string[], string]>([
    [["3"], "3.00"],
    [["10", "2", "33"], "10.00"],
    [["1", "2"], "1.50"],
    [["0.01", "0.02"], "0.015"],
    [["-5", "5", "100", "7"], "6.00"],
    [["9", "10", "0.005"], "9.00"], // one of them is finer than centimes
    [["90071992547409.93", "1", "90071992547409.95"], "90071992547409.93"], // two are more than a double holds
  ])("of %j is %s", (texts, expected) => {
    const middle = median(texts.map(dirham));
    expect(middle && decimalText(middle)).toBe(expected);
  });

  test("of nothing is null", () => {
    expect(median([])).toBeNull();
  });
});

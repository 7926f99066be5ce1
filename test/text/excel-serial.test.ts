import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOfSerial, serialOfDate } from "../../lib/text/index.js";

describe("dateOfSerial", () => {
  it.each([
    [1, false, "1900-01-01"],
    [59, false, "1900-02-28"],
    [60, false, null], // 29 February 1900 never was
    [61, false, "1900-03-01"],
    [43006, false, "2017-09-28"],
    [43006.75, false, "2017-09-28"],
    [41544, true, "2017-09-28"],
    [1, true, "1904-01-02"],
    [2958465, false, "9999-12-31"],
    [2958466, false, null],
    [2957003, true, "9999-12-31"],
    [2957004, true, null],
    [0, false, null],
    [0.5, true, null],
    [-1, false, null],
    [Number.NaN, false, null],
    [Number.POSITIVE_INFINITY, false, null],
  ])("%d (1904: %s) is %s", (serial, date1904, expected) => {
    expect(dateOfSerial(serial, date1904)).toBe(expected);
  });
});

describe("serialOfDate", () => {
  it.each([
    ["1900-01-01", false, 1],
    ["1900-03-01", false, 61],
    ["2017-09-28", false, 43006],
    ["2017-09-28", true, 41544],
    ["1899-12-31", false, null],
    ["1904-01-01", true, null],
    ["1903-12-31", true, null],
    ["2017-02-29", false, null],
    ["28/09/2017", false, null],
  ])("%s (1904: %s) is %s", (date, date1904, expected) => {
    expect(serialOfDate(date, date1904)).toBe(expected);
  });

  it("is the inverse of dateOfSerial", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2957003 }), fc.boolean(), (serial, date1904) => {
        fc.pre(date1904 || serial !== 60);
        expect(serialOfDate(dateOfSerial(serial, date1904) ?? "", date1904)).toBe(serial);
      }),
      { numRuns: 1000 },
    );
  });
});

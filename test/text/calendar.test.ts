import { describe, expect, it } from "vitest";
import { isIsoDate, weekdayOf } from "../../lib/text/index.js";

describe("isIsoDate", () => {
  it.each([
    ["2017-09-28", true],
    ["2016-02-29", true],
    ["2017-02-29", false],
    ["1900-02-29", false],
    ["2000-02-29", true],
    ["2017-02-31", false],
    ["2017-13-01", false],
    ["2017-00-01", false],
    ["2017-9-28", false],
    ["2017-09-28T00:00:00Z", false],
    ["2017-09-28\n", false],
    ["", false],
  ])("%j: %s", (text, expected) => {
    expect(isIsoDate(text)).toBe(expected);
  });
});

describe("weekdayOf", () => {
  it.each([
    ["2017-09-28", "thursday"],
    ["2017-10-05", "thursday"],
    ["2017-10-11", "wednesday"],
    ["2024-02-29", "thursday"],
    ["1900-01-01", "monday"],
  ])("%s is a %s", (date, expected) => {
    expect(weekdayOf(date)).toBe(expected);
  });

  it("throws for what is no date", () => {
    expect(() => weekdayOf("2017-02-29")).toThrow(RangeError);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateInWords, readDate } from "../../lib/text/index.js";

describe("dateInWords", () => {
  it.each([
    ["2017-09-28", "jeudi 28 septembre 2017", "الخميس 28 شتنبر 2017"],
    ["2017-10-11", "mercredi 11 octobre 2017", "الأربعاء 11 أكتوبر 2017"],
    ["2018-08-01", "mercredi 1er août 2018", "الأربعاء 1 غشت 2018"],
  ])("writes %s", (date, fr, ar) => {
    expect(dateInWords(date, "fr")).toBe(fr);
    expect(dateInWords(date, "ar")).toBe(ar);
  });

  it("is read back as the same day, its weekday right", () => {
    const days = fc.date({ min: new Date("1990-01-01"), max: new Date("2089-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom("fr" as const, "ar" as const), (day, lang) => {
        const date = day.toISOString().slice(0, 10);
        expect(readDate(dateInWords(date, lang))).toMatchObject({ date, weekdayHolds: true });
      }),
    );
  });

  it("throws for what is no day", () => {
    expect(() => dateInWords("2017-02-30", "fr")).toThrow(RangeError);
  });
});

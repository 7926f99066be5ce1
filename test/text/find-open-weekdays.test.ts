import { describe, expect, it } from "vitest";
import { findOpenWeekdays } from "../../lib/text/index.js";

describe("findOpenWeekdays", () => {
  it.each([
    ["ستوزع يوم الأربعاء المقبل بفاس", "الأربعاء", "wednesday"],
    ["ستوزع الأربعاء المقبل", "الأربعاء", "wednesday"],
    ["يومالخميس", "يومالخميس", "thursday"],
    ["jeudi prochain", "jeudi", "thursday"],
    ["remise le mardi à Fès", "mardi", "tuesday"],
    ["يوم الخميس 28 شتنبر الجاري", "الخميس", "thursday"], // a day without a year is open too
  ])("%j: %s", (text, written, weekday) => {
    const [day, other] = findOpenWeekdays(text);
    expect([day?.weekday, text.slice(day?.start, day?.end), other]).toEqual([weekday, written, undefined]);
  });

  it.each([
    ["jeudi 28 septembre 2017", "a date's"],
    ["الأربعاء المقبل: 11 أكتوبر 2017", "a date's"],
    ["سوق السبت أولاد النمة", "a place"],
    ["prison de Souk Larbaa, mar", "no weekday"],
    ["", "nothing"],
  ])("%j has none: %s", (text) => {
    expect(findOpenWeekdays(text)).toEqual([]);
  });
});

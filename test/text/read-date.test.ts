import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dateOfSerial,
  findDate,
  findDates,
  readDate,
  serialOfDate,
  weekdayOf,
  type Weekday,
} from "../../lib/text/index.js";

/** "2017-09-28 thursday holds", "2017-09-28" without a weekday, null for no date. */
function inShort(text: string): string | null {
  const read = readDate(text);
  if (read === null) return null;
  const holds = read.weekdayHolds === null ? null : read.weekdayHolds ? "holds" : "fails";
  return [read.date, read.weekday, holds].filter((part) => part !== null).join(" ");
}

describe("readDate", () => {
  it.each(rowsOf("dates.tsv"))("%s, as printed, is %s and its weekday holds", (text = "", date = "") => {
    expect(readDate(text)).toEqual({ date, weekday: weekdayOf(date), weekdayHolds: true });
  });

  it.each([
    // in figures
    ["28/09/2017", "2017-09-28"],
    ["28-09-2017", "2017-09-28"],
    ["28.09.2017", "2017-09-28"],
    ["8/9/2017", "2017-09-08"],
    ["28 / 9 / 2017", "2017-09-28"],
    ["2017-09-28", "2017-09-28"],
    ["2017/09/28", "2017-09-28"],
    ["٢٨/٠٩/٢٠١٧", "2017-09-28"],
    ["۲۸-۰۹-۲۰۱۷", "2017-09-28"],
    ["28\u200f/9\u200f/2017", "2017-09-28"],
    ["\u202b28/09/2017\u202c", "2017-09-28"],
    ["28\u200e\u200f/09/2017م", "2017-09-28"],
    ["03/04/2017", "2017-04-03"],
    ["29/02/2016", "2016-02-29"],
    ["2017-09-28T00:00:00.000Z", "2017-09-28"],
    ["28/09/2017 10:30:00", "2017-09-28"],
    ["28/09/2017 à 10h30", "2017-09-28"],
    ["28/09/2017 على الساعة 10:30", "2017-09-28"],
    // Arabic months
    ["يوم الخميس: 28 شتنبر 2017", "2017-09-28 thursday holds"],
    ["يومه الأربعاء 11 أكتوبر 2017", "2017-10-11 wednesday holds"],
    ["ليوم الخميس 28 شتنبر 2017", "2017-09-28 thursday holds"],
    ["بتاريخ 28 شُتَنْبر 2017", "2017-09-28"],
    ["28 شتنـبر 2017م", "2017-09-28"],
    ["٢٨ سبتمبر ٢٠١٧", "2017-09-28"],
    ["28 أيلول 2017", "2017-09-28"],
    ["28 شتنبر (سبتمبر) 2017", "2017-09-28"],
    ["28 تشرين الثاني/نوفمبر 2017", "2017-11-28"],
    ["فاتح ماي 2017", "2017-05-01"],
    ["28 من شهر شتنبر من سنة 2017", "2017-09-28"],
    ["فبراير 18, 2026", "2026-02-18"],
    ["الإثنين 2 غشت 2021", "2021-08-02 monday holds"],
    ["الاثنين 2 أوت 2021", "2021-08-02 monday holds"],
    ["الثلاثاء 2 آب 2021", "2021-08-02 tuesday fails"],
    // French and English
    ["jeudi 28 septembre 2017", "2017-09-28 thursday holds"],
    ["jeudi, 23 mai, 2024", "2024-05-23 thursday holds"],
    ["JEUDI 28 SEPTEMBRE 2017", "2017-09-28 thursday holds"],
    ["le 1er août 2019", "2019-08-01"],
    ["1ᵉʳ aout 2019", "2019-08-01"],
    ["28 sept. 2017", "2017-09-28"],
    ["5 déc. 2019", "2019-12-05"],
    ["5-déc-2019", "2019-12-05"],
    ["mar. 3 oct. 2017", "2017-10-03 tuesday holds"],
    ["Date : lundi 28 septembre 2017", "2017-09-28 monday fails"],
    ["28/09/2017 (jeudi)", "2017-09-28 thursday holds"],
    ["Thursday, 28th of September 2017", "2017-09-28 thursday holds"],
    ["September 28, 2017", "2017-09-28"],
    // one day in two ways
    ["الخميس 28 شتنبر 2017 - jeudi 28 septembre 2017", "2017-09-28 thursday holds"],
    ["28/09/2017 (vendredi 28 septembre 2017)", "2017-09-28 friday fails"],
  ])("%j is %s", (text, expected) => {
    expect(inShort(text)).toBe(expected);
  });

  it.each([
    ["", "nothing"],
    ["Casablanca", "no date"],
    ["09/28/2017", "month first is never guessed"],
    ["2017/28/09", "nor day last"],
    ["31/02/2017", "not in the calendar"],
    ["29 février 2017", "not in the calendar"],
    ["29/02/1900", "Excel's own day"],
    ["00/09/2017", "not in the calendar"],
    ["28/09/17", "two-digit year"],
    ["28 septembre 17", "two-digit year"],
    ["28/09-2017", "two separators"],
    ["28 09 2017", "no separator"],
    ["28 septembre", "no year"],
    ["septembre 2017", "no day"],
    ["الخميس", "no day"],
    ["28 محرم 1439", "another calendar"],
    ["28/09/2017 05/10/2017", "two dates"],
    ["10 و17 يوليوز 2020", "two days"],
    ["du 10 au 17 juillet 2020", "a span"],
    ["10-17 juillet 2020", "a span"],
    ["12/28/09/2017", "a code"],
    ["28/09/2017/4", "a code"],
    ["28/09/2017 25", "another number"],
    ["فبراير 180, 2026", "no day"],
    ["28/09/2017 بفاس", "another word"],
    ["28/09/2017 %", "another sign"],
    ["43006", "a serial is no text date"],
  ])("%j is no date: %s", (text) => {
    expect(readDate(text)).toBeNull();
  });

  it("reads any day of 1990–2050 in every notation, its weekday holding", () => {
    const days = fc.integer({
      min: serialOfDate("1990-01-01", false) ?? 0,
      max: serialOfDate("2050-12-31", false) ?? 0,
    });
    fc.assert(
      fc.property(days, fc.constantFrom(...NOTATIONS), fc.boolean(), (serial, print, isArabicDigits) => {
        const date = dateOfSerial(serial, false) ?? "";
        const text = isArabicDigits
          ? print(date).replace(/\d/g, (digit) => "٠١٢٣٤٥٦٧٨٩"[Number(digit)] ?? "")
          : print(date);
        const read = readDate(text);
        expect(read?.date).toBe(date);
        expect(read?.weekday).toBe(WITH_WEEKDAY.has(print) ? weekdayOf(date) : null);
      }),
      { numRuns: 3000 },
    );
  });

  it("says so when a weekday fails", () => {
    const days = fc.integer({ min: 40_000, max: 50_000 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 6 }), (serial, shift) => {
        const date = dateOfSerial(serial, false) ?? "";
        const other = WEEKDAYS_FR[weekdayOf(dateOfSerial(serial + shift, false) ?? "")];
        expect(readDate(`${other} ${dayMonthYear(date, "fr-FR")}`)?.weekdayHolds).toBe(false);
      }),
    );
  });
});

describe("findDate", () => {
  it.each([
    ["يوم الخميس: 28 شتنبر 2017 بالسجن المحلي عين السبع", "2017-09-28", "الخميس: 28 شتنبر 2017"],
    ["Casablanca, le jeudi 28 septembre 2017 à 10h, 25 personnes", "2017-09-28", "jeudi 28 septembre 2017"],
    ["Remise du 28/09/2017 puis du 05/10/2017", "2017-09-28", "28/09/2017"],
    ["28/09/2017. 25 personnes", "2017-09-28", "28/09/2017"],
    ["(28\u200f/9\u200f/2017\u200f)", "2017-09-28", "28\u200f/9\u200f/2017"],
    ["يومي 10 و17 يوليوز 2020، ثم 5 غشت 2020", "2020-08-05", "5 غشت 2020"],
    ["28/09/2017 الخميس 05/10/2017", "2017-09-28", "28/09/2017"],
  ])("%j: %s", (text, date, written) => {
    const found = findDate(text);
    expect([found?.date, text.slice(found?.start, found?.end)]).toEqual([date, written]);
  });

  it("takes no figure behind a letter for a day of the same month", () => {
    expect(findDate("2018/T3 – 16 mars 2018")?.date).toBe("2018-03-16");
    expect(findDate("Les 14 – 16 mars 2018")).toBeNull();
  });

  it.each(["Facture 12/28/09/2017", "يومي 10 و17 يوليوز 2020", "Tranche 2017-2018", "09/28/2017", ""])(
    "%j has none",
    (text) => {
      expect(findDate(text)).toBeNull();
    },
  );
});

const WEEKDAYS_FR: Readonly<Record<Weekday, string>> = {
  monday: "lundi",
  tuesday: "mardi",
  wednesday: "mercredi",
  thursday: "jeudi",
  friday: "vendredi",
  saturday: "samedi",
  sunday: "dimanche",
};
const MONTHS_MOROCCO = "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر".split(" ");

/** How the day is printed by the platform's own calendar: an oracle that shares no table with ours. */
const LOCALES = ["ar-EG", "ar-LB", "ar-DZ", "ar-MR", "fr-FR", "fr-MA", "en-GB", "en-US"];
const WITH_WEEKDAY = new Set<(date: string) => string>();
const NOTATIONS: readonly ((date: string) => string)[] = [
  (date) => date,
  (date) => date.split("-").reverse().join("/"),
  (date) => date.split("-").reverse().join("-"),
  (date) => date.split("-").reverse().map(Number).join("."),
  (date) => date.split("-").reverse().map(Number).join("\u200f/"),
  (date) => `${MONTHS_MOROCCO[Number(date.slice(5, 7)) - 1] ?? ""} ${date.slice(8)}, ${date.slice(0, 4)}`,
  (date) => `${date.slice(8)} ${MONTHS_MOROCCO[Number(date.slice(5, 7)) - 1] ?? ""} ${date.slice(0, 4)}`,
  withWeekday(
    (date) => `يوم${printed(date, "ar-MA", { weekday: "long" })} ${printed(date, "ar-MA", { dateStyle: "long" })}`,
  ),
  ...LOCALES.map((locale) => (date: string) => dayMonthYear(date, locale)),
  ...LOCALES.map((locale) => withWeekday((date) => printed(date, locale, { dateStyle: "full" }))),
  withWeekday((date) => `${printed(date, "ar-MA", { weekday: "long" })}: ${dayMonthYear(date, "ar-MA")}`),
  withWeekday((date) => `${WEEKDAYS_FR[weekdayOf(date)]}, ${dayMonthYear(date, "fr-FR")}`),
];

describe("findDates", () => {
  it("finds every date with its weekday and its place", () => {
    const text = "يوم الخميس: 28 شتنبر 2017، ثم الأربعاء المقبل: 11 أكتوبر 2017";
    expect(findDates(text).map(({ date, weekday, start, end }) => [date, weekday, text.slice(start, end)])).toEqual([
      ["2017-09-28", "thursday", "الخميس: 28 شتنبر 2017"],
      ["2017-10-11", "wednesday", "الأربعاء المقبل: 11 أكتوبر 2017"],
    ]);
  });
});

function withWeekday(print: (date: string) => string): (date: string) => string {
  WITH_WEEKDAY.add(print);
  return print;
}

function dayMonthYear(date: string, locale: string): string {
  return printed(date, locale, { day: "numeric", month: "long", year: "numeric" });
}

function printed(date: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  const inUtc = { ...options, timeZone: "UTC", calendar: "gregory" };
  return new Intl.DateTimeFormat(locale, inUtc).format(new Date(`${date}T00:00:00Z`));
}

function rowsOf(name: string): string[][] {
  const text = readFileSync(new URL(`../fixtures/${name}`, import.meta.url), "utf8");
  return text
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));
}

import { isIsoDate, weekdayOf, type Weekday } from "./calendar.js";
import type { CountLanguage } from "./cardinal-in-words.js";

interface Names {
  readonly weekdays: Readonly<Record<Weekday, string>>;
  /** January first. */
  readonly months: readonly string[];
}

/** As Morocco writes them (CLDR's ar-MA and fr-MA). */
const NAMES: Readonly<Record<CountLanguage, Names>> = {
  ar: {
    weekdays: {
      monday: "الاثنين",
      tuesday: "الثلاثاء",
      wednesday: "الأربعاء",
      thursday: "الخميس",
      friday: "الجمعة",
      saturday: "السبت",
      sunday: "الأحد",
    },
    months: "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر".split(" "),
  },
  fr: {
    weekdays: {
      monday: "lundi",
      tuesday: "mardi",
      wednesday: "mercredi",
      thursday: "jeudi",
      friday: "vendredi",
      saturday: "samedi",
      sunday: "dimanche",
    },
    months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  },
};

/** A day with its weekday as announcements write it: "jeudi 28 septembre 2017", "الخميس 28 شتنبر 2017"; the first is "1er" in French. Throws a RangeError for what is no ISO date. */
export function dateInWords(date: string, lang: CountLanguage): string {
  if (!isIsoDate(date)) throw new RangeError("not an ISO date");
  const { weekdays, months } = NAMES[lang];
  const [year = "", month = "", day = ""] = date.split("-");
  const number = String(Number(day));
  return `${weekdays[weekdayOf(date)]} ${lang === "fr" && number === "1" ? "1er" : number} ${months[Number(month) - 1] ?? ""} ${year}`;
}

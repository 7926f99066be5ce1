import type { Weekday } from "./calendar.js";
import { normalise } from "./normalise.js";

/**
 * Month names, January first: Morocco's, then Egypt's and the Gulf's, the Levant's, Algeria's and Tunisia's, Mauritania's;
 * French; English. Spellings that normalise alike stand once.
 */
const MONTH_NAMES: readonly (readonly string[])[] = [
  ["يناير", "كانون الثاني", "جانفي", "janvier", "janv", "jan", "january"],
  ["فبراير", "شباط", "فيفري", "février", "févr", "fév", "february", "feb"],
  ["مارس", "آذار", "mars", "mar", "march"],
  ["أبريل", "نيسان", "أفريل", "avril", "avr", "april", "apr"],
  ["ماي", "مايو", "أيار", "نوار", "mai", "may"],
  ["يونيو", "يونيه", "حزيران", "جوان", "juin", "june", "jun"],
  ["يوليوز", "يوليو", "يوليه", "تموز", "جويلية", "juillet", "juil", "july", "jul"],
  ["غشت", "غوشت", "أغسطس", "آب", "أوت", "أغشت", "août", "august", "aug"],
  ["شتنبر", "شتمبر", "سبتمبر", "أيلول", "septembre", "sept", "sep", "september"],
  ["أكتوبر", "تشرين الأول", "octobre", "oct", "october"],
  ["نونبر", "نوفمبر", "تشرين الثاني", "novembre", "nov", "november"],
  ["دجنبر", "دجمبر", "ديسمبر", "كانون الأول", "décembre", "déc", "december", "dec"],
];

const WEEKDAY_NAMES: Readonly<Record<Weekday, readonly string[]>> = {
  monday: ["الإثنين", "الاتنين", "lundi", "lun", "monday", "mon"],
  tuesday: ["الثلاثاء", "الثلاتاء", "التلاتاء", "الثلاثا", "mardi", "mar", "tuesday", "tue", "tues"],
  wednesday: ["الأربعاء", "الأربعا", "mercredi", "mer", "wednesday", "wed"],
  thursday: ["الخميس", "jeudi", "jeu", "thursday", "thu", "thur", "thurs"],
  friday: ["الجمعة", "vendredi", "ven", "friday", "fri"],
  saturday: ["السبت", "samedi", "sam", "saturday", "sat"],
  sunday: ["الأحد", "dimanche", "dim", "sunday", "sun"],
};

const MONTHS = new Map(
  MONTH_NAMES.flatMap((names, index) => names.map((name) => [normalise(name), index + 1] as const)),
);
const WEEKDAY_OF_NAME = new Map(
  (Object.entries(WEEKDAY_NAMES) as [Weekday, readonly string[]][]).flatMap(([weekday, names]) =>
    names.map((name) => [normalise(name), weekday] as const),
  ),
);
/** "يومالخميس", "ويوم", "ليومه": the word day, glued on by a missing space. */
const DAY_GLUED_ON = /^[وفبل]?(?:يومه?)?(?=ال)/;

/** The month (1–12) that a normalised name of one or two words says, else null. */
export function monthOfName(name: string): number | null {
  return MONTHS.get(name) ?? null;
}

/** The weekday that a normalised word says, also with "يوم" glued before it, else null. */
export function weekdayOfName(word: string): Weekday | null {
  return WEEKDAY_OF_NAME.get(word) ?? WEEKDAY_OF_NAME.get(word.replace(DAY_GLUED_ON, "")) ?? null;
}

import { dirham, printMoney } from "../dirham/index.js";
import { knownCentres, type Centre } from "../grants/index.js";
import { say, type BatchReport } from "../report/index.js";
import { countInWords, dateInWords, ordinalInWords, type CountedNoun, type Gender } from "../text/index.js";
import { centreName } from "./centre-name.js";
import { announcementTexts, type AnnouncementLang } from "./messages/index.js";

/** What an announcement is written with, beside its batch. */
export interface AnnouncementOptions {
  /** The day of the announcement, ISO: a batch dated after it is still to be handed out. */
  readonly asOf: string;
  /** The foundation's centres, for their names in the announcement's language. */
  readonly centres?: readonly Centre[];
}

/** The facts that a paragraph is made of; the report of a batch has them all. */
export type AnnounceableBatch = Pick<
  BatchReport,
  "number" | "date" | "venue" | "centres" | "beneficiaries" | "women" | "total" | "unverified" | "byActivity"
>;

/**
 * The announcement of one batch, a paragraph in Arabic or French in the form of the foundation's of 2017: its ordinal, day, place, people in
 * words and figures with the women among them, envelope, activities and centres. What is not known is left out, and so is an
 * envelope of which amounts are unverified. In Arabic, facts stand between isolates (U+2068, U+2069).
 */
export function writeAnnouncement(
  batch: AnnounceableBatch,
  lang: AnnouncementLang,
  options: AnnouncementOptions,
): string {
  const texts = announcementTexts(lang);
  const { centres: known = knownCentres } = options;
  const lists: readonly (readonly [string, readonly string[]])[] = [
    [texts.activities, batch.byActivity.map(({ activity }) => activity)],
    [texts.centres, batch.centres.map((name) => centreName(name, known, lang))],
  ];
  const sentences = lists
    .filter(([, names]) => names.length > 0)
    .map(([message, names]) => say(lang, message, { count: names.length, list: names.join(texts.separator) }));
  return [opening(batch, lang, options.asOf), ...sentences].join(" ");
}

function opening(batch: AnnounceableBatch, lang: AnnouncementLang, asOf: string): string {
  const { number, date, beneficiaries, women, total, unverified } = batch;
  const sex = beneficiaries === 0 ? "mixed" : women === beneficiaries ? "women" : women === 0 ? "men" : "mixed";
  const counted = (n: number, noun: CountedNoun, gender: Gender, oblique: boolean): string =>
    countInWords(n, noun, gender, lang, { oblique, figure: true });
  return say(lang, announcementTexts(lang).opening, {
    time: date === null ? "undated" : date <= asOf ? "done" : "planned",
    ordinal: number === null ? "" : (ordinalInWords(number, "feminine", lang) ?? ""),
    number: number === null ? "" : String(number),
    day: date === null ? "" : dateInWords(date, lang),
    ...placed(batch.venue ?? "", lang),
    count: beneficiaries,
    people: counted(beneficiaries, "beneficiary", sex === "women" ? "feminine" : "masculine", true),
    sex,
    women: sex === "mixed" && women !== null && women > 0 ? counted(women, "woman", "feminine", false) : "",
    envelope: unverified > 0 ? "" : printMoney(dirham(total), lang),
  });
}

/** "à la prison locale …", where the place begins with a word whose article is known; else the place as it is, without preposition. */
function placed(venue: string, lang: AnnouncementLang): { readonly venue: string; readonly preposition: string } {
  const first = /^\p{L}+/u.exec(venue)?.[0].toLowerCase() ?? "";
  const place = announcementTexts(lang).places.find(({ before }) => before.includes(first));
  return place === undefined
    ? { venue, preposition: "" }
    : { venue: venue.charAt(0).toLowerCase() + venue.slice(1), preposition: place.preposition };
}

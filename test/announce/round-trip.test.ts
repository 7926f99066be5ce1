import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareAnnouncement,
  readAnnouncement,
  writeAnnouncement,
  type AnnouncementLang,
} from "../../lib/announce/index.js";
import { weekdayOf } from "../../lib/text/index.js";
import { batchOf } from "./batch-of.js";
import { inShort } from "./in-short.js";

const venues = {
  ar: [
    "السجن المحلي عين السبع، الدار البيضاء",
    "السجن المحلي رأس الماء، فاس",
    "مقر عمالة طنجة أصيلة",
    "قاعة الاجتماعات بمراكش",
    "تيزنيت",
  ],
  fr: [
    "prison locale d’Aïn Sebaâ, Casablanca",
    "siège de la province de Tiznit",
    "établissement de Ras El Ma, Fès",
    "Tiznit",
  ],
};
const activities = {
  ar: [
    "الفصالة والخياطة",
    "مقشدة",
    "صالونات للحلاقة",
    "كهرباء البناء",
    "بيع الأحذية النسائية",
    "بيع السمك",
    "محلبة",
    "البستنة",
  ],
  fr: [
    "couture",
    "coiffure et esthétique",
    "vente de poisson",
    "électricité",
    "menuiserie (bois)",
    "élevage",
    "épicerie",
  ],
};
const centres = ["Salé", "Casablanca", "Agadir", "Oujda", "Fès", "Marrakech", "Tanger", "Meknès"];

const orNull = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(value, { nil: null, freq: 4 });
const day = fc
  .date({ min: new Date("2010-01-01T00:00:00Z"), max: new Date("2035-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Any batch: its figures, and names that a workbook in that language has. */
const batches = (lang: AnnouncementLang) =>
  fc
    .record({
      number: orNull(fc.integer({ min: 1, max: 150 })),
      date: orNull(day),
      venue: orNull(fc.constantFrom(...venues[lang])),
      people: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 2000 })),
      share: orNull(fc.constantFrom(0, 0.2, 0.5, 1)),
      centimes: fc.oneof(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 2_000_000_000 })),
      unverified: fc.constantFrom(0, 0, 0, 1),
      centres: fc.subarray(centres),
      activities: fc.subarray(activities[lang]),
    })
    .map(({ people, share, centimes, ...others }) =>
      batchOf({
        ...others,
        // a name that could be anything is a place only right after the day
        venue: others.date === null && /^(?:تيزنيت|Tiznit)$/.test(others.venue ?? "") ? null : others.venue,
        beneficiaries: people,
        women: share === null ? null : Math.round(people * share),
        total: `${Math.trunc(centimes / 100)}.${String(centimes % 100).padStart(2, "0")}`,
      }),
    );

/** What an announcement of a batch states. */
function statedBy(batch: ReturnType<typeof batchOf>): Record<string, unknown> {
  const { number, date, venue, beneficiaries, women, total, unverified } = batch;
  const facts = {
    number,
    date,
    weekday: date === null ? null : weekdayOf(date),
    venue,
    beneficiaries,
    women: beneficiaries === 0 ? null : women,
    envelope: unverified > 0 ? null : total,
    centres: batch.centres.length > 0 ? batch.centres : null,
    activities: batch.byActivity.length > 0 ? batch.byActivity.map(({ activity }) => activity) : null,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== null));
}

describe.each(["ar", "fr"] as const)("what was written in %s", (lang) => {
  const asOf = "2020-01-01";

  it("is read back with the same figures, with isolates and without", () => {
    fc.assert(
      fc.property(batches(lang), (batch) => {
        const text = writeAnnouncement(batch, lang, { asOf });
        expect(inShort(readAnnouncement(text))).toEqual([statedBy(batch)]);
        expect(inShort(readAnnouncement(text.replace(/[\u2068\u2069]/g, "")))).toEqual([statedBy(batch)]);
      }),
      { numRuns: 120 },
    );
  });

  it("is read back batch by batch, and agrees", () => {
    const numbered = fc
      .array(batches(lang), { minLength: 2, maxLength: 5 })
      .map((several) => several.map((batch, i) => ({ ...batch, number: i + 1, date: batch.date ?? "2017-09-28" })));
    fc.assert(
      fc.property(numbered, fc.constantFrom("\n\n", "\n", " "), (several, between) => {
        const text = several.map((batch) => writeAnnouncement(batch, lang, { asOf })).join(between);
        const reading = readAnnouncement(text);
        expect(inShort(reading)).toEqual(several.map(statedBy));
        const { pairs, onlyAnnounced, onlyComputed } = compareAnnouncement(
          reading.kind === "announcement" ? reading.batches : [],
          several,
        );
        expect([pairs.length, onlyAnnounced, onlyComputed]).toEqual([several.length, [], []]);
        const verdicts = new Set(pairs.flatMap(({ figures }) => figures.map(({ verdict }) => verdict)));
        expect([...verdicts].filter((verdict) => verdict !== "agrees" && verdict !== "not-stated")).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

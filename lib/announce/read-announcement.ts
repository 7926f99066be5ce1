import { knownCentres, type Centre } from "../grants/index.js";
import type { AnnouncedBatch, AnnouncementReading } from "./announced.js";
import { factsOf, factsWithin, type Facts } from "./facts.js";
import { findEnvelope } from "./find-envelope.js";
import { findActivities, findCentres } from "./find-lists.js";
import { findPeople } from "./find-people.js";
import { findVenue } from "./find-venue.js";
import { leaveGeneralAside } from "./leave-general-aside.js";
import { mergeMentions } from "./merge-mentions.js";
import { splitSections, type Section } from "./split-sections.js";

/**
 * What an announcement in Arabic or French states of each batch, figure by figure, with the passages that state it; null for what it does not
 * state. Nothing is guessed: a relative day stays open, an amount with two readings is left alone, and a text whose digits copying has torn
 * apart ("564 18 262 درهما") is refused whole. Never throws.
 */
export function readAnnouncement(
  text: string,
  options: { readonly centres?: readonly Centre[] } = {},
): AnnouncementReading {
  const facts = factsOf(text);
  const torn = facts.amounts.filter(({ reading }) => reading.kind === "scrambled");
  if (torn.length > 0) {
    return {
      kind: "scrambled",
      passages: torn.map(({ start, end }) => ({ text: text.slice(start, end), start, end })),
    };
  }
  const own = leaveGeneralAside(facts);
  const mentions: AnnouncedBatch[] = [];
  for (const section of splitSections(own)) {
    const venue = mentions.at(-1)?.venue?.value ?? null;
    mentions.push(readSection(factsWithin(own, section), section, venue, options.centres ?? knownCentres));
  }
  return { kind: "announcement", batches: mergeMentions(mentions) };
}

function readSection(
  facts: Facts,
  section: Section,
  venueBefore: string | null,
  centres: readonly Centre[],
): AnnouncedBatch {
  const [day] = facts.dates;
  const [open] = facts.weekdays;
  const weekday = day?.weekday == null ? (day === undefined ? open : undefined) : { ...day, weekday: day.weekday };
  return {
    number: section.number,
    date: day === undefined ? null : { value: day.date, start: day.start, end: day.end },
    weekday: weekday === undefined ? null : { value: weekday.weekday, start: weekday.start, end: weekday.end },
    venue: findVenue(facts, section, venueBefore),
    ...findPeople(facts, section),
    ...findEnvelope(facts),
    centres: findCentres(facts, section, centres),
    activities: findActivities(facts, section),
  };
}

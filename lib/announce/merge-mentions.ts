import { groupBy } from "../lists/index.js";
import type { AnnouncedBatch } from "./announced.js";

/**
 * One batch of each number, in the order of the text. A batch may be named more than once ("بعد الدفعة الأولى …"): the mention that states most
 * counts, and the others fill in what it leaves out. A number that is merely named is no announcement, unless nothing else is there.
 */
export function mergeMentions(mentions: readonly AnnouncedBatch[]): AnnouncedBatch[] {
  const telling = mentions.filter((mention) => factsIn(mention) > 0);
  const merelyNamed = mentions.slice(0, 1).filter(({ number }) => number !== null);
  const own = telling.length > 0 ? telling : merelyNamed;
  const byNumber = groupBy(own, (mention) => mention.number?.value ?? mention); // one without a number is a batch by itself
  return [...byNumber.values()].flatMap((group) => {
    const [most, ...others] = [...group].sort((a, b) => factsIn(b) - factsIn(a));
    return most === undefined ? [] : [others.reduce(filledIn, most)];
  });
}

function factsIn(batch: AnnouncedBatch): number {
  const { date, weekday, venue, beneficiaries, women, envelope, centres, activities, unread } = batch;
  const facts = [date, weekday, venue, beneficiaries, women, envelope, centres, activities];
  return facts.filter((fact) => fact !== null).length + unread.length;
}

function filledIn(batch: AnnouncedBatch, other: AnnouncedBatch): AnnouncedBatch {
  return {
    number: batch.number ?? other.number,
    date: batch.date ?? other.date,
    weekday: batch.weekday ?? (batch.date === null ? other.weekday : null),
    venue: batch.venue ?? other.venue,
    beneficiaries: batch.beneficiaries ?? other.beneficiaries,
    women: batch.women ?? other.women,
    envelope: batch.envelope ?? other.envelope,
    centres: batch.centres ?? other.centres,
    activities: batch.activities ?? other.activities,
    unread: batch.envelope === null && other.envelope === null ? [...batch.unread, ...other.unread] : batch.unread,
  };
}

import type { AnnouncedBatch, AnnouncementReading, Passage } from "../../lib/announce/index.js";

/** A reading without its places: for each batch the values that it states. */
export function inShort(reading: AnnouncementReading): readonly Record<string, unknown>[] | "scrambled" {
  return reading.kind === "scrambled" ? "scrambled" : reading.batches.map(valuesOf);
}

function valuesOf({ envelope, unread, ...others }: AnnouncedBatch): Record<string, unknown> {
  const stated = Object.entries(others).flatMap(([name, fact]) => (fact === null ? [] : [[name, fact.value] as const]));
  const amount =
    envelope === null ? [] : [["envelope", envelope.exact ? envelope.value : `~${envelope.value}`] as const];
  const left = unread.map(({ kind, text }) => `${kind}: ${text}`);
  return { ...Object.fromEntries([...stated, ...amount]), ...(left.length > 0 && { unread: left }) };
}

/** The passages of a batch's facts, as they stand in the text. */
export function passagesOf(text: string, batch: AnnouncedBatch): Record<string, string> {
  const facts: readonly (readonly [string, Passage | readonly unknown[] | null])[] = Object.entries(batch);
  return Object.fromEntries(
    facts.flatMap(([name, fact]) =>
      fact !== null && "start" in fact ? [[name, text.slice(fact.start, fact.end)] as const] : [],
    ),
  );
}

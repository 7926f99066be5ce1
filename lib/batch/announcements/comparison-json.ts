import type { AnnouncedBatch, AnnouncementComparison } from "../../announce/index.js";
import type { LocatedBatch } from "./located-batch.js";

/** A comparison as one JSON document: figures as the library gives them, passages as offsets in the announcement's text. */
export function comparisonJson(
  { pairs, onlyAnnounced, onlyComputed }: AnnouncementComparison<LocatedBatch>,
  head: { readonly asOf: string; readonly announcement: string },
): string {
  const document = {
    version: 1,
    ...head,
    batches: pairs.map(({ pairedBy, announced, batch, figures }) => ({
      ...placeOf(batch),
      pairedBy,
      figures,
      unread: announced.unread,
    })),
    onlyAnnounced: onlyAnnounced.map(statedBy),
    onlyComputed: onlyComputed.map(placeOf),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

function placeOf({ file, sheet, range, number, date }: LocatedBatch) {
  return { file, sheet, range, number, date };
}

function statedBy({ number, date }: AnnouncedBatch) {
  return { number: number?.value ?? null, date: date?.value ?? null };
}

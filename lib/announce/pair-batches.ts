import type { BatchReport } from "../report/index.js";
import type { AnnouncedBatch } from "./announced.js";
import type { BatchComparison } from "./comparison.js";

type Pair<Batch extends BatchReport> = Omit<BatchComparison<Batch>, "figures">;

/** Announced batches and computed ones that are the same; what is left over on either side. */
export interface Pairing<Batch extends BatchReport> {
  readonly pairs: readonly Pair<Batch>[];
  readonly onlyAnnounced: readonly AnnouncedBatch[];
  readonly onlyComputed: readonly Batch[];
}

/**
 * Pairs batches by number (of several with that number the one of the same day), then by day, then, where neither number nor day contradicts, in the
 * order of both. Pairs come in the announcement's order.
 */
export function pairBatches<Batch extends BatchReport>(
  announced: readonly AnnouncedBatch[],
  batches: readonly Batch[],
): Pairing<Batch> {
  const partner = new Map<AnnouncedBatch, Pair<Batch>>();
  const taken = new Set<Batch>();
  const pairUp = (
    pairedBy: Pair<Batch>["pairedBy"],
    find: (one: AnnouncedBatch, free: readonly Batch[]) => Batch | undefined,
  ): void => {
    for (const one of announced) {
      if (partner.has(one)) continue;
      const batch = find(
        one,
        batches.filter((other) => !taken.has(other)),
      );
      if (batch === undefined) continue;
      partner.set(one, { pairedBy, announced: one, batch });
      taken.add(batch);
    }
  };
  pairUp("number", ({ number, date }, free) => {
    const same = free.filter((batch) => number !== null && batch.number === number.value);
    return same.find((batch) => batch.date === date?.value) ?? same[0];
  });
  pairUp("date", ({ date }, free) => free.find((batch) => date !== null && batch.date === date.value));
  pairUp("order", (one, free) => free.find((batch) => !contradicts(one, batch)));
  return {
    pairs: announced.flatMap((one) => partner.get(one) ?? []),
    onlyAnnounced: announced.filter((one) => !partner.has(one)),
    onlyComputed: batches.filter((batch) => !taken.has(batch)),
  };
}

function contradicts({ number, date }: AnnouncedBatch, batch: BatchReport): boolean {
  const otherNumber = number !== null && batch.number !== null && number.value !== batch.number;
  return otherNumber || (date !== null && batch.date !== null && date.value !== batch.date);
}

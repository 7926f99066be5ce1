import { compare, decimalText, dirham, partOf, sum } from "../../../lib/dirham/index.js";
import type { BatchReport } from "../../../lib/report/index.js";

/** One bar of a picture of totals. */
export interface Share {
  readonly key: string;
  readonly name: string;
  readonly people: number;
  /** Null where no table says who is a woman. */
  readonly women: number | null;
  /** Dirhams as a decimal string. */
  readonly total: string;
  /** The total beside the largest of its list, 0 … 1: the length of the bar, never a figure. */
  readonly part: number;
}

interface NamedTotal {
  readonly name: string;
  readonly beneficiaries: number;
  readonly women: number | null;
  readonly total: string;
}

/** Centres over all batches, the largest total first. */
export function sharesByCentre(batches: readonly BatchReport[]): Share[] {
  return added(batches.flatMap(({ byCentre }) => byCentre.map(({ centre, ...rest }) => ({ name: centre, ...rest }))));
}

/** Activities over all batches, the largest total first. */
export function sharesByActivity(batches: readonly BatchReport[]): Share[] {
  return added(
    batches.flatMap(({ byActivity }) => byActivity.map(({ activity, ...rest }) => ({ name: activity, ...rest }))),
  );
}

/** Batches in the order of the workbook; `nameOf` says how a batch is called. */
export function sharesByBatch(batches: readonly BatchReport[], nameOf: (batch: BatchReport) => string): Share[] {
  return withParts(
    batches.map((batch) => ({
      key: `${batch.sheet} ${batch.range}`,
      name: nameOf(batch),
      people: batch.beneficiaries,
      women: batch.women,
      total: batch.total,
    })),
  );
}

function added(totals: readonly NamedTotal[]): Share[] {
  const byName = new Map<string, NamedTotal[]>();
  for (const total of totals) byName.set(total.name, [...(byName.get(total.name) ?? []), total]);
  const shares = [...byName].map(([name, own]) => ({
    key: name,
    name,
    people: own.reduce((count, { beneficiaries }) => count + beneficiaries, 0),
    women: own.reduce<number | null>((count, { women }) => (women === null ? count : (count ?? 0) + women), null),
    total: decimalText(sum(own.map(({ total }) => dirham(total)))),
  }));
  return withParts(shares.sort((a, b) => compare(dirham(b.total), dirham(a.total))));
}

function withParts(shares: readonly Omit<Share, "part">[]): Share[] {
  const totals = shares.map(({ total }) => dirham(total));
  const largest = totals.reduce((most, total) => (compare(total, most) > 0 ? total : most), dirham("0"));
  return shares.map((share) => ({ ...share, part: partOf(dirham(share.total), largest) }));
}

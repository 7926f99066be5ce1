import { compare, dirham, partOf } from "../../../lib/dirham/index.js";
import { addShares, knownAmount, type BatchReport, type Report, type Share } from "../../../lib/report/index.js";

/** One bar of a picture of totals. */
export interface Bar {
  readonly key: string;
  /** Null: the people whose row does not say. */
  readonly name: string | null;
  readonly people: number;
  /** Null where no table says who is a woman. */
  readonly women: number | null;
  /** Dirhams as a decimal string; null where no amount could be read. */
  readonly total: string | null;
  /** The total beside the largest of its list, 0 … 1: the length of the bar, never a figure. */
  readonly part: number;
}

/** Centres, activities and sexes over all batches; of centres and activities the largest total first, those without one last. */
export function barsOf(report: Report): Readonly<Record<"centres" | "activities" | "sexes", readonly Bar[]>> {
  const { shares } = report;
  return {
    centres: bars(largestFirst(addShares(shares.map(({ byCentre }) => byCentre)))),
    activities: bars(largestFirst(addShares(shares.map(({ byActivity }) => byActivity)))),
    sexes: bars(addShares(shares.map(({ bySex }) => bySex))),
  };
}

/** Batches in the order of the workbook; `nameOf` says how a batch is called. */
export function barsOfBatches(batches: readonly BatchReport[], nameOf: (batch: BatchReport) => string): Bar[] {
  return bars(batches.map((batch) => ({ ...batch, name: nameOf(batch) })));
}

type Total = Pick<Share, "name" | "beneficiaries" | "women" | "total" | "unverified">;

function largestFirst(shares: readonly Share[]): Share[] {
  const nameless = ({ name }: Share): number => (name === null ? 1 : 0);
  return [...shares].sort((a, b) => nameless(a) - nameless(b) || compare(dirham(b.total), dirham(a.total)));
}

function bars(totals: readonly Total[]): Bar[] {
  const amounts = totals.map(({ total }) => dirham(total));
  const largest = amounts.reduce((most, amount) => (compare(amount, most) > 0 ? amount : most), dirham("0"));
  return totals.map(({ name, beneficiaries, women, total, unverified }, at) => ({
    key: `${at} ${name ?? ""}`,
    name,
    people: beneficiaries,
    women,
    total: knownAmount(total, unverified),
    part: partOf(dirham(total), largest),
  }));
}

import type { BatchReport } from "../report/index.js";
import type { AnnouncedBatch, Passage } from "./announced.js";

/** What is compared of a batch, in the order of an announcement. */
export const comparedFigures = [
  "number",
  "date",
  "weekday",
  "venue",
  "beneficiaries",
  "women",
  "envelope",
  "centres",
  "activities",
] as const;

export type ComparedFigure = (typeof comparedFigures)[number];

/**
 * How an announced figure stands to the computed one. Not computed: the workbook does not establish it (amounts that could not be read, no column for
 * it), or says it in the other script, where words cannot be compared.
 */
export type Verdict = "agrees" | "differs" | "not-stated" | "not-computed";

export type FigureValue = string | number | readonly string[];

/** One figure, announced and computed; amounts as "545381.93", days as ISO dates, weekdays in English. */
export interface FigureComparison {
  readonly figure: ComparedFigure;
  readonly verdict: Verdict;
  /** A count whose words and figure differ is both: "25 (52)". */
  readonly announced: FigureValue | null;
  readonly computed: FigureValue | null;
  /** False for an amount after "plus de", "حوالي" …: it agrees with what it is a round figure of. */
  readonly exact: boolean;
  /** Where the announcement states it. */
  readonly passage: Passage | null;
}

/** An announced batch beside the computed one that it is taken for, and by what it was recognised. */
export interface BatchComparison<Batch extends BatchReport> {
  readonly pairedBy: "number" | "date" | "order";
  readonly announced: AnnouncedBatch;
  readonly batch: Batch;
  readonly figures: readonly FigureComparison[];
}

/** An announcement beside computed batches, and what has no counterpart on either side. */
export interface AnnouncementComparison<Batch extends BatchReport> {
  readonly pairs: readonly BatchComparison<Batch>[];
  readonly onlyAnnounced: readonly AnnouncedBatch[];
  readonly onlyComputed: readonly Batch[];
}

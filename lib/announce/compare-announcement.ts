import { dirham, equals, isRoundFigureOf } from "../dirham/index.js";
import { knownCentres, type Centre } from "../grants/index.js";
import type { BatchReport } from "../report/index.js";
import { weekdayOf } from "../text/index.js";
import type { AnnouncedBatch, Stated, StatedCount } from "./announced.js";
import {
  comparedFigures,
  type AnnouncementComparison,
  type ComparedFigure,
  type FigureComparison,
  type FigureValue,
} from "./comparison.js";
import { pairBatches } from "./pair-batches.js";
import { areInOneScript, areSameActivities, areSameCentres, isSamePlace } from "./same-names.js";

/**
 * Holds what an announcement states against computed batches, figure by figure. Batches are paired by number, else by day, else by order; those
 * without a counterpart are named. The computed envelope is the exact total, and null where amounts of it are unverified.
 */
export function compareAnnouncement<Batch extends BatchReport>(
  announced: readonly AnnouncedBatch[],
  batches: readonly Batch[],
  options: { readonly centres?: readonly Centre[] } = {},
): AnnouncementComparison<Batch> {
  const { pairs, ...others } = pairBatches(announced, batches);
  const centres = options.centres ?? knownCentres;
  return {
    pairs: pairs.map((pair) => ({
      ...pair,
      figures: comparedFigures.map((figure) => comparisons[figure](pair.announced, pair.batch, centres)),
    })),
    ...others,
  };
}

type Compare = (announced: AnnouncedBatch, batch: BatchReport, centres: readonly Centre[]) => FigureComparison;

const comparisons: Readonly<Record<ComparedFigure, Compare>> = {
  number: ({ number }, batch) => compared("number", number, batch.number, isSame),
  date: ({ date }, batch) => compared("date", date, batch.date, isSame),
  weekday: ({ weekday }, { date }) => compared("weekday", weekday, date === null ? null : weekdayOf(date), isSame),
  venue: ({ venue }, batch) => {
    const comparison = compared("venue", venue, batch.venue, isSamePlace);
    return inOneScript(comparison, venue?.value ?? "", batch.venue ?? "");
  },
  beneficiaries: ({ beneficiaries }, batch) => comparedCount("beneficiaries", beneficiaries, batch.beneficiaries),
  women: ({ women }, batch) => comparedCount("women", women, batch.women),
  envelope: ({ envelope }, { total, unverified }) => {
    const isSameAmount = envelope?.exact === false ? isRoundFigureOf : equals;
    const comparison = compared("envelope", envelope, unverified > 0 ? null : total, (a, b) =>
      isSameAmount(dirham(a), dirham(b)),
    );
    return { ...comparison, exact: envelope?.exact ?? true };
  },
  centres: ({ centres }, batch, known) =>
    compared("centres", centres, filled(batch.centres), (a, b) => areSameCentres(a, b, known)),
  activities: ({ activities }, batch) => {
    const names = batch.byActivity.map(({ activity }) => activity);
    const comparison = compared("activities", activities, filled(names), areSameActivities);
    return inOneScript(comparison, activities?.value.join() ?? "", names.join());
  },
};

function compared<Value extends FigureValue>(
  figure: ComparedFigure,
  stated: Stated<Value> | null,
  computed: Value | null,
  isSameValue: (announced: Value, computed: Value) => boolean,
): FigureComparison {
  if (stated === null) return { figure, verdict: "not-stated", announced: null, computed, exact: true, passage: null };
  const { value, start, end } = stated;
  const verdict = computed === null ? "not-computed" : isSameValue(value, computed) ? "agrees" : "differs";
  return { figure, verdict, announced: value, computed, exact: true, passage: { start, end } };
}

/** A count whose words and figure differ agrees with nothing. */
function comparedCount(figure: ComparedFigure, stated: StatedCount | null, computed: number | null): FigureComparison {
  if (stated === null) return compared<number>(figure, null, computed, isSame);
  const { value, words, figure: digits, start, end } = stated;
  if (value !== null) return compared(figure, { value, start, end }, computed, isSame);
  const announced = `${String(words)} (${String(digits)})`;
  return { figure, verdict: "differs", announced, computed, exact: true, passage: { start, end } };
}

function isSame(announced: FigureValue, computed: FigureValue): boolean {
  return announced === computed;
}

function filled(names: readonly string[]): readonly string[] | null {
  return names.length === 0 ? null : names;
}

/** Words in two scripts say nothing of each other: both stand there, and nothing is concluded. */
function inOneScript(comparison: FigureComparison, stated: string, computed: string): FigureComparison {
  const isOpen = comparison.verdict === "differs" && !areInOneScript(stated, computed);
  return isOpen ? { ...comparison, verdict: "not-computed" } : comparison;
}

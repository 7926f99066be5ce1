import { equals, minus, sum } from "../../dirham/index.js";
import type { Row } from "../../workbook/index.js";
import { NEARLY } from "./amount-in.js";
import type { Candidate } from "./candidate.js";
import { sampledMoney, type SampledMoney } from "./sampled-money.js";
import { sumOfLines, type ColumnSum } from "./sum-of-lines.js";

/** What the figures of a table's money columns say about each other, whatever the columns are called. */
export interface MoneyEvidence {
  /** The column that is the sum of some others in nearly every row, and those. */
  readonly sum: ColumnSum | null;
  /**
   * The grant that makes a project's cost together with what others contribute, or that was paid but for a rest; null where cash and
   * equipment are granted apart. And the column beside it that only looks like a grant: the cost, or what was paid so far.
   */
  readonly share: { readonly grant: number | null; readonly beside: number } | null;
  /** Columns that run up the amounts of another one, row by row. */
  readonly running: ReadonlySet<number>;
}

export const NO_EVIDENCE: MoneyEvidence = { sum: null, share: null, running: new Set() };

/** So many rows that can say something of two columns settle it. */
const ENOUGH_TOLD = 3;
const RARE_ROWS = 2;
/** Cash, equipment, and two more that a foundation pays: training, transport, insurance … */
const MOST_PARTS = 4;

/** Holds a table's money columns against each other, over a sample of its people: the lines of one are added up. */
export function moneyEvidence(candidates: readonly Candidate[], people: readonly (readonly Row[])[]): MoneyEvidence {
  const money = sampledMoney(candidates, people);
  const running = new Set(money.filter((column) => money.some((of) => runsUp(column, of))).map(({ column }) => column));
  const still = money.filter(({ column }) => !running.has(column));
  let share: MoneyEvidence["share"] = null;
  for (const found of sums(still)) {
    if (isGrant(found) && !found.parts.some(({ isFromOthers }) => isFromOthers))
      return { sum: grantSum(found, still), share, running };
    share ??= shareIn(found);
  }
  return { sum: share === null ? sumOfLines(still, candidates, people) : null, share, running };
}

/** A column that is the sum of some others in nearly every row. */
interface Found {
  readonly total: SampledMoney;
  readonly parts: readonly SampledMoney[];
}

/** Whether a sum is all of one grant: of two parts neither is somebody else's; of more some may be, but not the whole, which is a project's cost then. */
function isGrant({ total, parts }: Found): boolean {
  const own = parts.filter(({ isOther }) => !isOther);
  return parts.length === 2 ? own.length === 2 : own.length >= 2 && !total.isOther;
}

function grantSum(found: Found, money: readonly SampledMoney[]): ColumnSum {
  const all = [...found.parts, ...rareParts(found, money)];
  return { total: found.total.column, parts: all.map(({ column }) => column), unnamed: null, ofLines: false };
}

/** What a sum shows of a grant that is not the whole of it; null where it shows nothing. */
function shareIn(found: Found): MoneyEvidence["share"] {
  const { total, parts } = found;
  if (isGrant(found)) return { grant: null, beside: total.column };
  const [only, ...more] = parts.filter(({ isOther }) => !isOther);
  if (only === undefined || more.length > 0) return null;
  const isPaidSoFar = parts.some(({ isRest }) => isRest);
  return isPaidSoFar ? { grant: total.column, beside: only.column } : { grant: only.column, beside: total.column };
}

/** Columns filled in few rows that hold, wherever they are filled, just what the parts leave over of the total: "Transport" for two of ten. */
function rareParts({ total, parts }: Found, money: readonly SampledMoney[]): SampledMoney[] {
  return money.filter((column) => {
    if (column === total || parts.includes(column)) return false;
    const filled = column.amounts.flatMap((amount, row) => (amount === null ? [] : [{ amount, row }]));
    return (
      filled.length >= RARE_ROWS &&
      filled.every(({ amount, row }) => {
        const whole = total.amounts[row];
        const own = parts.flatMap(({ amounts }) => amounts[row] ?? []);
        return whole != null && equals(sum([...own, amount]), whole);
      })
    );
  });
}

/** The columns that are sums of others, of two first. */
function* sums(money: readonly SampledMoney[]): Generator<Found> {
  for (let size = 2; size <= MOST_PARTS; size++)
    for (const total of money.filter(({ isSmall }) => !isSmall))
      for (const parts of choices(
        money.filter((column) => column !== total && (size > 2 || !column.isSmall)),
        size,
      ))
        if (adds({ total, parts })) yield { total, parts };
}

function* choices<Item>(list: readonly Item[], size: number): Generator<readonly Item[]> {
  if (size === 0) yield [];
  else
    for (const [i, first] of list.entries())
      for (const rest of choices(list.slice(i + 1), size - 1)) yield [first, ...rest];
}

/** Two parts stand in every row that can say; of three and more, each in some rows, and an empty one is nothing. */
function adds({ total, parts }: Found): boolean {
  const least = parts.length === 2 ? 2 : 1;
  const isSeldom = ({ amounts }: SampledMoney): boolean =>
    amounts.filter((amount) => amount !== null).length < RARE_ROWS;
  if (parts.length > 2 && parts.some(isSeldom)) return false;
  return holds(total.amounts.length, (row) => {
    const own = parts.map(({ amounts }) => amounts[row]).filter((amount) => amount != null);
    const whole = total.amounts[row];
    return whole != null && own.length >= least ? equals(sum(own), whole) : null;
  });
}

/** Whether a column grows from row to row by what stands in another one. */
function runsUp(column: SampledMoney, of: SampledMoney): boolean {
  if (column === of) return false;
  return holds(column.amounts.length - 1, (row) => {
    const [before, after, step] = [column.amounts[row], column.amounts[row + 1], of.amounts[row + 1]];
    return before != null && after != null && step != null ? equals(minus(after, before), step) : null;
  });
}

/** Whether something holds in nearly all of the rows that can say; `null`: this row cannot. Most columns show soon that it does not. */
function holds(rows: number, test: (row: number) => boolean | null): boolean {
  const most = rows - rows * NEARLY;
  let told = 0;
  let failed = 0;
  for (let row = 0; row < rows && failed <= most; row++) {
    const result = test(row);
    if (result === null) continue;
    told++;
    if (!result) failed++;
  }
  return told >= ENOUGH_TOLD && told - failed >= told * NEARLY;
}

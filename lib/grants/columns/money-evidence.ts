import { equals, minus, sum, type Dirham } from "../../dirham/index.js";
import { normalise } from "../../text/index.js";
import type { Row } from "../../workbook/index.js";
import { EXACT, namesOthersMoney, traits, type HeadingMatch } from "../words/index.js";
import { amountIn, NEARLY } from "./amount-in.js";
import type { Candidate } from "./assign-columns.js";
import type { ColumnContent } from "./column-content.js";
import { holdsPricedAmounts } from "./priced-equipment.js";
import { sumOfLines } from "./sum-of-lines.js";

/** What the figures of a table's money columns say about each other, whatever the columns are called. */
export interface MoneyEvidence {
  /** The column that is the sum of some others in nearly every row, and those. */
  readonly sum: {
    readonly total: number;
    readonly parts: readonly number[];
    /** What a part is whose heading does not say it; null: either. */
    readonly unnamed: "cash" | "equipment" | null;
    /** Whether the total states once what its only part holds on each of a person's lines. */
    readonly ofLines: boolean;
  } | null;
  /**
   * The grant that makes a project's cost together with what others contribute, or that was paid but for a rest; null where cash and
   * equipment are granted apart. And the column beside it that only looks like a grant: the cost, or what was paid so far.
   */
  readonly share: { readonly grant: number | null; readonly beside: number } | null;
  /** Columns that run up the amounts of another one, row by row. */
  readonly running: ReadonlySet<number>;
}

export const NO_EVIDENCE: MoneyEvidence = { sum: null, share: null, running: new Set() };

const ENOUGH_ROWS = 3;
const RARE_ROWS = 2;
const MOST_COLUMNS = 8;
/** Cash, equipment, and two more that a foundation pays: training, transport, insurance … */
const MOST_PARTS = 4;

/** "Reste à verser", "Solde", "الباقي": what makes a grant together with what was paid of it. */
const REST = /(?:^| )(?:restes?|restant|soldes?|reliquats?|(?:ال)?باقي|(?:ال)?متبقي)(?= |$)/;

/** "Apport personnel", "Part INDH", "Micro-crédit", "مساهمة المستفيد". */
const FROM_OTHERS =
  /(?:^| )(?:apports?|autofinancement|beneficiaire|indh|cpdh|partenaires?|(?:micro)?credits?|prets?|emprunts?|(?:ال)?ذاتيه|(?:ال)?مستفيد|(?:ال)?شركاء|(?:ال)?مبادره|(?:ال)?قرض)(?= |$)/;

export interface MoneyColumn {
  readonly column: number;
  /** Its heading says that somebody else pays, or that it is no grant. */
  readonly isOther: boolean;
  /** Its heading names who pays it in the foundation's place; "Autres contributions" may be the foundation's. */
  readonly isFromOthers: boolean;
  /** Its heading says that it is still to be paid. */
  readonly isRest: boolean;
  /** Its figures alone would not be taken for amounts: tens of dirhams, whole. */
  readonly isSmall: boolean;
  readonly amounts: readonly (Dirham | null)[];
}

/** Holds a table's money columns against each other, over a sample of its people: the lines of one are added up. */
export function moneyEvidence(candidates: readonly Candidate[], people: readonly (readonly Row[])[]): MoneyEvidence {
  const isLined = people.some((lines) => lines.length > 1);
  const isMultiplied = isLined || holdsPricedAmounts(candidates, people);
  const priced = isMultiplied ? candidates.filter(({ match }) => !isPrice(match)) : candidates;
  const large = priced.filter(({ content, match }) => isCalledMoney(match) || isLarge(content));
  const small = priced.filter((candidate) => !large.includes(candidate) && couldBeSmall(candidate));
  const money = [...large, ...small].slice(0, MOST_COLUMNS).map((candidate): MoneyColumn => {
    const { column, heading, match } = candidate;
    const amounts = people.map((lines) => amountOver(lines, column));
    const isOther = namesOthersMoney(match);
    const name = isOther ? normalise(heading) : "";
    return {
      column,
      isOther,
      isFromOthers: FROM_OTHERS.test(name),
      isRest: REST.test(name),
      isSmall: small.includes(candidate),
      amounts,
    };
  });
  const running = new Set(money.filter((column) => money.some((of) => runsUp(column, of))).map(({ column }) => column));
  const still = money.filter(({ column }) => !running.has(column));
  let share: MoneyEvidence["share"] = null;
  for (const { total, parts } of sums(still)) {
    const own = parts.filter(({ isOther }) => !isOther);
    // with three columns or more, somebody else's money may be a part of the grant's total, but not of a project's cost
    const isGrant = parts.length === 2 ? own.length === 2 : own.length >= 2 && !total.isOther;
    if (isGrant && parts.some(({ isFromOthers }) => isFromOthers)) {
      share ??= { grant: null, beside: total.column };
    } else if (isGrant) {
      const all = [...parts, ...rareParts(still, total, parts)];
      return {
        sum: { total: total.column, parts: all.map(({ column }) => column), unnamed: null, ofLines: false },
        share,
        running,
      };
    }
    const [only] = own;
    if (isGrant || only === undefined || own.length > 1) continue;
    const [grant, beside] = parts.some(({ isRest }) => isRest) ? [total, only] : [only, total];
    share ??= { grant: grant.column, beside: beside.column };
  }
  return { sum: share === null ? sumOfLines(still, candidates, people) : null, share, running };
}

/** Amounts that look like years, or rise by one dirham from row to row, are amounts where the heading says so. */
function isCalledMoney(match: HeadingMatch): boolean {
  return [...match].some(([field, named]) => traits(field).content === "money" && named >= EXACT);
}

/** A price beside what it is multiplied by is a line's amount only where one is bought. */
function isPrice(match: HeadingMatch): boolean {
  return (match.get("unitPrice") ?? 0) >= EXACT;
}

function isLarge(content: ColumnContent): boolean {
  return content.share("money") >= 0.5 && !content.counting;
}

/** Figures below a hundred are amounts only when they make a total to the centime; what a heading names otherwise is out. */
function couldBeSmall({ content, match }: Candidate): boolean {
  const isNamed = [...match].some(([field, named]) => field !== "other" && named >= EXACT);
  return content.share("count") >= 0.5 && !content.counting && !isNamed;
}

/** Columns filled in few rows that hold, wherever they are filled, just what the parts leave over of the total: "Transport" for two of ten. */
function rareParts(money: readonly MoneyColumn[], total: MoneyColumn, parts: readonly MoneyColumn[]): MoneyColumn[] {
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
function* sums(
  money: readonly MoneyColumn[],
): Generator<{ readonly total: MoneyColumn; readonly parts: readonly MoneyColumn[] }> {
  for (let size = 2; size <= MOST_PARTS; size++)
    for (const total of money.filter(({ isSmall }) => !isSmall))
      for (const parts of choices(
        money.filter((column) => column !== total && (size > 2 || !column.isSmall)),
        size,
      ))
        if (adds(parts, total)) yield { total, parts };
}

function* choices<Item>(list: readonly Item[], size: number): Generator<readonly Item[]> {
  if (size === 0) yield [];
  else
    for (const [i, first] of list.entries())
      for (const rest of choices(list.slice(i + 1), size - 1)) yield [first, ...rest];
}

/** Two parts stand in every row that can say; of three and more, each in some rows, and an empty one is nothing. */
function adds(parts: readonly MoneyColumn[], total: MoneyColumn): boolean {
  const least = parts.length === 2 ? 2 : 1;
  if (
    parts.length > 2 &&
    !parts.every(({ amounts }) => amounts.filter((amount) => amount !== null).length >= RARE_ROWS)
  )
    return false;
  return holds(total.amounts.length, (row) => {
    const own = parts.map(({ amounts }) => amounts[row]).filter((amount) => amount != null);
    const whole = total.amounts[row];
    return whole != null && own.length >= least ? equals(sum(own), whole) : null;
  });
}

/** Whether a column grows from row to row by what stands in another one. */
function runsUp(column: MoneyColumn, of: MoneyColumn): boolean {
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
  return told >= ENOUGH_ROWS && told - failed >= told * NEARLY;
}

function amountOver(lines: readonly Row[], column: number): Dirham | null {
  const [first, ...more] = lines;
  if (first !== undefined && more.length === 0) return amountIn(first, column);
  const amounts = lines.map((row) => amountIn(row, column)).filter((amount) => amount !== null);
  return amounts.length === 0 ? null : sum(amounts);
}

import { equals, fromCellNumber, minus, readAmount, dirham, sum, type Dirham } from "../dirham/index.js";
import { cellIn, type Row } from "../workbook/index.js";
import type { Candidate } from "./assign-columns.js";
import { traits } from "./fields.js";
import { EXACT, type HeadingMatch } from "./match-heading.js";

/** What the figures of a table's money columns say about each other, whatever the columns are called. */
export interface MoneyEvidence {
  /** The column that is the sum of some others in nearly every row, and those. */
  readonly sum: { readonly total: number; readonly parts: readonly number[] } | null;
  /** A project's cost, and the grant that makes it together with what others contribute. */
  readonly cost: { readonly whole: number; readonly grant: number } | null;
  /** Columns that run up the amounts of another one, row by row. */
  readonly running: ReadonlySet<number>;
}

export const NO_EVIDENCE: MoneyEvidence = { sum: null, cost: null, running: new Set() };

const ENOUGH_ROWS = 3;
const NEARLY = 0.8;
const MOST_COLUMNS = 8;
/** Cash, equipment, and two more that a foundation pays: training, transport, insurance … */
const MOST_PARTS = 4;

interface MoneyColumn {
  readonly column: number;
  /** Its heading says that somebody else pays, or that it is no grant. */
  readonly isOther: boolean;
  readonly amounts: readonly (Dirham | null)[];
}

/** Holds a table's money columns against each other, over a sample of its rows. */
export function moneyEvidence(candidates: readonly Candidate[], rows: readonly Row[]): MoneyEvidence {
  const money = candidates
    .filter(({ content, match }) => isCalledMoney(match) || (content.share("money") >= 0.5 && !content.counting))
    .slice(0, MOST_COLUMNS)
    .map(({ column, match }): MoneyColumn => {
      const grant = Math.max(match.get("cash") ?? 0, match.get("equipment") ?? 0, match.get("total") ?? 0);
      const amounts = rows.map((row) => amountIn(row, column));
      return { column, isOther: (match.get("otherMoney") ?? 0) > grant, amounts };
    });
  const running = new Set(money.filter((column) => money.some((of) => runsUp(column, of))).map(({ column }) => column));
  const still = money.filter(({ column }) => !running.has(column));
  let cost: MoneyEvidence["cost"] = null;
  for (const { total, parts } of sums(still)) {
    const own = parts.filter(({ isOther }) => !isOther);
    // with three columns or more, somebody else's money may be a part of the grant's total, but not of a project's cost
    const isGrant = parts.length === 2 ? own.length === 2 : own.length >= 2 && !total.isOther;
    if (isGrant) return { sum: { total: total.column, parts: parts.map(({ column }) => column) }, cost, running };
    const [grant] = own;
    if (grant !== undefined && own.length === 1) cost ??= { whole: total.column, grant: grant.column };
  }
  return { sum: null, cost, running };
}

/** Amounts that look like years, or rise by one dirham from row to row, are amounts where the heading says so. */
function isCalledMoney(match: HeadingMatch): boolean {
  return [...match].some(([field, named]) => traits(field).content === "money" && named >= EXACT);
}

/** The columns that are sums of others, of two first. */
function* sums(
  money: readonly MoneyColumn[],
): Generator<{ readonly total: MoneyColumn; readonly parts: readonly MoneyColumn[] }> {
  for (let size = 2; size <= MOST_PARTS; size++)
    for (const total of money)
      for (const parts of choices(
        money.filter((column) => column !== total),
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

function adds(parts: readonly MoneyColumn[], total: MoneyColumn): boolean {
  return holds(total.amounts.length, (row) => {
    const own = parts.map(({ amounts }) => amounts[row]).filter((amount) => amount != null);
    const whole = total.amounts[row];
    return whole != null && own.length === parts.length ? equals(sum(own), whole) : null;
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

/** Whether something holds in nearly all of the rows that can say; `null`: this row cannot. */
function holds(rows: number, test: (row: number) => boolean | null): boolean {
  let told = 0;
  let held = 0;
  for (let row = 0; row < rows; row++) {
    const result = test(row);
    if (result === null) continue;
    told++;
    if (result) held++;
  }
  return told >= ENOUGH_ROWS && held >= told * NEARLY;
}

function amountIn(row: Row, column: number): Dirham | null {
  const cell = cellIn(row, column);
  if (cell?.kind === "number") return cell.value === 0 ? null : fromCellNumber(cell.value);
  const reading = cell?.kind === "text" ? readAmount(cell.value) : null;
  return reading?.kind === "amount" ? dirham(reading.value) : null;
}

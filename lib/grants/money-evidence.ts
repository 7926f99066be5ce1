import { equals, fromCellNumber, minus, plus, readAmount, dirham, type Dirham } from "../dirham/index.js";
import { cellIn, type Row } from "../workbook/index.js";
import type { Candidate } from "./assign-columns.js";

/** What the figures of a table's money columns say about each other, whatever the columns are called. */
export interface MoneyEvidence {
  /** The column that is the sum of two others in nearly every row, and those two. */
  readonly sum: { readonly total: number; readonly parts: readonly [number, number] } | null;
  /** A project's cost, and the grant that makes it together with what others contribute. */
  readonly cost: { readonly whole: number; readonly grant: number } | null;
  /** Columns that run up the amounts of another one, row by row. */
  readonly running: ReadonlySet<number>;
}

export const NO_EVIDENCE: MoneyEvidence = { sum: null, cost: null, running: new Set() };

const ENOUGH_ROWS = 3;
const NEARLY = 0.8;
const MOST_COLUMNS = 8;

interface MoneyColumn {
  readonly column: number;
  /** Its heading says that somebody else pays, or that it is no grant. */
  readonly isOther: boolean;
  readonly amounts: readonly (Dirham | null)[];
}

/** Holds a table's money columns against each other, over a sample of its rows. */
export function moneyEvidence(candidates: readonly Candidate[], rows: readonly Row[]): MoneyEvidence {
  const money = candidates
    .filter(({ content }) => content.share("money") >= 0.5 && !content.counting)
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
    const [a, b] = parts;
    if (!a.isOther && !b.isOther) return { sum: { total, parts: [a.column, b.column] }, cost, running };
    const grant = parts.find(({ isOther }) => !isOther);
    if (grant !== undefined) cost ??= { whole: total, grant: grant.column };
  }
  return { sum: null, cost, running };
}

function* sums(
  money: readonly MoneyColumn[],
): Generator<{ readonly total: number; readonly parts: readonly [MoneyColumn, MoneyColumn] }> {
  for (const total of money)
    for (const [i, a] of money.entries())
      for (const b of money.slice(i + 1))
        if (a !== total && b !== total && adds(a, b, total)) yield { total: total.column, parts: [a, b] };
}

function adds(a: MoneyColumn, b: MoneyColumn, total: MoneyColumn): boolean {
  return holds(total.amounts.length, (row) => {
    const [x, y, sum] = [a.amounts[row], b.amounts[row], total.amounts[row]];
    return x && y && sum ? equals(plus(x, y), sum) : null;
  });
}

/** Whether a column grows from row to row by what stands in another one. */
function runsUp(column: MoneyColumn, of: MoneyColumn): boolean {
  if (column === of) return false;
  return holds(column.amounts.length - 1, (row) => {
    const [before, after, step] = [column.amounts[row], column.amounts[row + 1], of.amounts[row + 1]];
    return before && after && step ? equals(minus(after, before), step) : null;
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

import { dirham, minus, plus, type Dirham } from "../dirham/index.js";
import {
  amountOf,
  isUnverified,
  linesWithoutAmount,
  valueOf,
  type AmountEntry,
  type MoneyField,
  type Person,
} from "./person.js";

/** People who follow one another on a sheet, by their places in its list of people: from the first to before the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A sheet's people in row order, with the sums of any stretch of them at hand. */
export interface SheetPeople {
  readonly list: readonly Person[];
  /** What a column's amounts of a stretch add up to, those that could be read. */
  readonly sum: (stretch: Stretch, field: MoneyField) => Dirham;
  /** Whether every amount of a stretch that the column should hold could be read. */
  readonly verified: (stretch: Stretch, field: MoneyField) => boolean;
}

/** The running sums of a sheet's people, made when first asked for, so that thousands of subtotals cost no more than one reading. */
export function sheetPeople(list: readonly Person[]): SheetPeople {
  const columns = new Map<MoneyField, Running>();
  const column = (field: MoneyField): Running => {
    const running = columns.get(field) ?? runningOf(list, field);
    columns.set(field, running);
    return running;
  };
  return {
    list,
    sum: ({ from, to }, field) => {
      const { sums } = column(field);
      return minus(sums[to] ?? ZERO, sums[from] ?? ZERO);
    },
    verified: ({ from, to }, field) => {
      const { unread } = column(field);
      return (unread[to] ?? 0) === (unread[from] ?? 0);
    },
  };
}

function isBare(person: Person, { column }: AmountEntry): boolean {
  return person.lines.length > 0 && linesWithoutAmount(person).some((line) => line.column === column);
}

const ZERO = dirham("0");

interface Running {
  readonly sums: readonly Dirham[];
  readonly unread: readonly number[];
}

function runningOf(list: readonly Person[], field: MoneyField): Running {
  const sums = [ZERO];
  const unread = [0];
  let sum = ZERO;
  let count = 0;
  for (const person of list) {
    const entry = amountOf(person, field);
    const value = valueOf(person, field);
    if (value !== null) sum = plus(sum, value);
    // a row without any amount is missing in every column, an empty cell beside an amount in none
    if (entry !== undefined && (isUnverified(entry) || person.grant === null || isBare(person, entry))) count++;
    sums.push(sum);
    unread.push(count);
  }
  return { sums, unread };
}

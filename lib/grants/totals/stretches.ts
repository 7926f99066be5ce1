import { dirham, minus, plus, type Dirham } from "../../dirham/index.js";
import type { Range, Span } from "../../workbook/index.js";
import {
  entryIn,
  isUnverified,
  linesWithoutAmount,
  sharesAmount,
  valueOf,
  type MoneyColumn,
  type PartEntry,
  type Person,
} from "../people/index.js";
import { firstFrom } from "./first-from.js";

/** People who follow one another in a sheet's list of people, by their places in it: from the first to before the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** People of a sheet in row order: all of it, or one of the tables that stand side by side. */
export interface Block {
  readonly people: readonly Person[];
  /** The columns that are theirs alone; null where nobody stands beside them. */
  readonly columns: Span | null;
}

/** A sheet's people, block by block, with the sums of any stretch of them at hand. */
export interface SheetPeople {
  readonly list: readonly Person[];
  /** Whether they stand in several blocks. */
  readonly isSideBySide: boolean;
  /** What a column's amounts of a stretch add up to, those that could be read. */
  readonly sum: (stretch: Stretch, of: MoneyColumn) => Dirham;
  /** Whether every amount of a stretch that the column should hold could be read. */
  readonly verified: (stretch: Stretch, of: MoneyColumn) => boolean;
  /** The people whose rows a range reaches, where it reaches their columns. */
  readonly within: (range: Range) => Stretch[];
}

/** The running sums of a sheet's people, made when first asked for, so that thousands of subtotals cost no more than one reading. */
export function sheetPeople(blocks: readonly Block[]): SheetPeople {
  const [only] = blocks;
  const list = blocks.length === 1 && only !== undefined ? only.people : blocks.flatMap(({ people }) => people);
  const columns = new Map<MoneyColumn, Running>();
  const column = (of: MoneyColumn): Running => {
    const running = columns.get(of) ?? runningOf(list, of);
    columns.set(of, running);
    return running;
  };
  return {
    list,
    isSideBySide: blocks.length > 1,
    sum: ({ from, to }, of) => {
      const { sums } = column(of);
      return minus(sums[to] ?? ZERO, sums[from] ?? ZERO);
    },
    verified: ({ from, to }, of) => {
      const { unread } = column(of);
      return (unread[to] ?? 0) === (unread[from] ?? 0);
    },
    within: (range) => reachedIn(blocks, range),
  };
}

function isBare(person: Person, { column }: PartEntry): boolean {
  return person.lines.length > 0 && linesWithoutAmount(person).some((line) => line.column === column);
}

function reachedIn(blocks: readonly Block[], { top, bottom, left, right }: Range): Stretch[] {
  const reached: Stretch[] = [];
  let first = 0;
  for (const { people, columns } of blocks) {
    if (columns === null || (left <= columns.last && right >= columns.first))
      reached.push({ from: first + firstFrom(people, top), to: first + firstFrom(people, bottom + 1) });
    first += people.length;
  }
  return reached;
}

const ZERO = dirham("0");

interface Running {
  readonly sums: readonly Dirham[];
  readonly unread: readonly number[];
}

function runningOf(list: readonly Person[], of: MoneyColumn): Running {
  const sums = [ZERO];
  const unread = [0];
  let sum = ZERO;
  let count = 0;
  for (const person of list) {
    const entry = entryIn(person, of);
    const value = valueOf(person, of);
    if (value !== null) sum = plus(sum, value);
    // a row without any amount is missing in every column, an empty cell beside an amount in none
    const isMissing = person.grant === null && !sharesAmount(person);
    if (entry !== undefined && (isUnverified(entry) || isMissing || isBare(person, entry))) count++;
    sums.push(sum);
    unread.push(count);
  }
  return { sums, unread };
}

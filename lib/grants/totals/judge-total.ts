import {
  dirham,
  equals,
  fromCellNumber,
  minus,
  negate,
  shownTotal,
  sum,
  times,
  type Dirham,
} from "../../dirham/index.js";
import {
  cellIn,
  rowAt,
  type Addition,
  type Cell,
  type Range,
  type Row,
  type Sheet,
  type Term,
} from "../../workbook/index.js";
import { columnOf, type Table } from "../table.js";
import { linesOfAll, valueIn, type PersonLine } from "../people/index.js";
import { firstFrom } from "./first-from.js";
import type { TotalFigure, TotalRow } from "./total-rows.js";

/** What a total's formula does, held against what it should do. */
export interface TotalJudgement {
  /** What the cells that it adds give now, as Excel adds them; null when that cannot be known here. */
  readonly recomputed: Dirham | null;
  /** Which rows its ranges reach; null when the formula does not add a column of this sheet. */
  readonly reach: Reach | null;
}

export interface Reach {
  /** How often each row of a person is added, through subtotals too. */
  readonly added: ReadonlyMap<PersonLine, number>;
  /** Rows of the block that are not added. */
  readonly missing: readonly PersonLine[];
  /** Rows of the block that are added more than once, or of other blocks that are added at all. */
  readonly surplus: readonly PersonLine[];
  /** Whether a range runs into the headings. */
  readonly heading: boolean;
}

/** The rows of a sheet that a total's formula may add, in row order, so that a range finds its rows at once. */
export interface AddedRows {
  readonly lines: readonly PersonLine[];
  readonly totals: readonly TotalRow[];
}

/** Judges the formula of a total's figure against the rows of its sheet. */
export function judgeTotal(total: TotalRow, figure: TotalFigure, rows: AddedRows): TotalJudgement {
  const { addition } = figure;
  if (addition === null) return { recomputed: null, reach: null };
  const { sheet } = total.table;
  const terms = addition.terms.map((term) => ownTerm(term, sheet));
  if (terms.some((term) => term === null)) return { recomputed: null, reach: null };
  const own = terms.filter((term) => term !== null);
  return { recomputed: recompute(sheet, addition, own), reach: reachOf(total, figure, addition, own, rows) };
}

/** The total as the sheet shows it: formulas leave binary noise behind the centimes ("1093960.9000000001"), typed figures do not. */
export function shownFigure({ cell, centimes, reading }: TotalFigure): Dirham | null {
  if (cell.kind === "number" && cell.formula !== null && centimes === undefined)
    return shownTotal(fromCellNumber(cell.value));
  return reading.kind === "amount" || reading.kind === "sub-centime" ? reading.value : null;
}

function ownTerm(term: Term, sheet: Sheet): Term | null {
  if (term.kind === "number" || term.sheet === null || term.sheet === sheet.name) return term;
  return null;
}

function recompute(sheet: Sheet, addition: Addition, terms: readonly Term[]): Dirham | null {
  const parts: Dirham[] = [];
  for (const term of terms) {
    if (term.kind === "number") {
      if (!/^\d+(\.\d+)?$/.test(term.text)) return null;
      parts.push(term.sign === 1 ? dirham(term.text) : negate(dirham(term.text)));
      continue;
    }
    const { top, bottom, left, right } = term.range;
    for (let number = top; number <= Math.min(bottom, sheet.rows.at(-1)?.row ?? 0); number++) {
      const row = rowAt(sheet, number);
      if (row === undefined) continue;
      for (const cell of row.cells) {
        if (cell.column < left || cell.column > right || isPassedOver(addition, sheet, row, cell)) continue;
        if (cell.kind === "error" || cell.kind === "uncalculated") return null;
        if (cell.kind === "number")
          parts.push(term.sign === 1 ? fromCellNumber(cell.value) : negate(fromCellNumber(cell.value)));
        else if (addition.by === "plus") return null; // + turns text into a number, or fails, as the machine's language has it
      }
    }
  }
  return shownTotal(sum(parts));
}

function isPassedOver(addition: Addition, sheet: Sheet, row: Row, cell: Cell): boolean {
  if (addition.by !== "subtotal" && addition.by !== "visible-subtotal") return false;
  if (cell.formula !== null && /SUBTOTAL\s*\(/i.test(cell.formula)) return true;
  if (!row.hidden) return false;
  const filtered = sheet.filter !== null && row.row > sheet.filter.top && row.row <= sheet.filter.bottom;
  return addition.by === "visible-subtotal" || filtered;
}

function reachOf(
  total: TotalRow,
  figure: TotalFigure,
  addition: Addition,
  terms: readonly Term[],
  rows: AddedRows,
): Reach | null {
  const headers = [...new Set([total.table, total.people[0]?.table ?? total.table])].map(({ header }) => header);
  const ranges = terms.filter((term) => term.kind === "range");
  if (ranges.every(({ range }) => range.top === total.row.row && range.bottom === total.row.row)) return null; // =G26+H26
  if (terms.some((term) => term.kind === "number")) return null;
  const added = new Map<PersonLine, number>();
  const add = (lines: readonly PersonLine[], times: number): void => {
    for (const line of lines) added.set(line, (added.get(line) ?? 0) + times);
  };
  for (const { range, sign } of ranges) {
    add(within(rows.lines, range).filter(inColumns(range, figure)), sign); // another column is no amount of this one
    for (const other of within(rows.totals, range).filter(inColumns(range, figure))) {
      const cell = cellIn(other.row, columnIn(other.table, figure));
      if (other === total || cell === undefined || isPassedOver(addition, total.table.sheet, other.row, cell)) continue;
      add(linesOfAll(other.people), sign);
    }
  }
  const own = linesOfAll(total.people);
  const expected = new Set(own);
  return {
    added,
    missing: own.filter((line) => (added.get(line) ?? 0) < 1 && standsIn(columnIn(line.table, figure), line)),
    surplus: [...added].filter(([line, times]) => times > (expected.has(line) ? 1 : 0)).map(([line]) => line),
    heading: ranges.some(
      ({ range }) => headers.some((header) => startsIn(range, header)) && !addsPeopleAbove(range, headers, rows.lines),
    ),
  };
}

/** Whether a line's amount of a column stands in its own row, not in a cell merged with one above. */
function standsIn(column: number, { amounts }: PersonLine): boolean {
  return amounts.some((entry) => entry.column === column);
}

/** Whether a range takes in the column where an entry's table keeps what a figure adds; asked of one table's entries after the other. */
function inColumns({ left, right }: Range, figure: TotalFigure): (entry: { readonly table: Table }) => boolean {
  let last: Table | null = null;
  let isIn = false;
  return ({ table }) => {
    if (table !== last) {
      const column = columnIn(table, figure);
      isIn = column >= left && column <= right;
      last = table;
    }
    return isIn;
  };
}

/** The column of a figure's field in a table: its own where the table has no such column. */
function columnIn(table: Table, { field, column }: TotalFigure): number {
  return columnOf(table, field)?.column ?? column;
}

function startsIn(range: Range, { top, bottom }: Table["header"]): boolean {
  return range.top <= bottom && range.bottom >= top;
}

/** A grand total runs over the headings between its batches; only those above its first person are too much. */
function addsPeopleAbove(range: Range, headers: readonly Table["header"][], lines: readonly PersonLine[]): boolean {
  const first = Math.min(...headers.map(({ top }) => top).filter((top) => top >= range.top));
  return within(lines, { ...range, bottom: first }).length > 0;
}

/** The difference that a formula's reach makes: what it leaves out less what it takes in twice or from elsewhere. */
export function differenceOfReach(reach: Reach, total: TotalRow, figure: TotalFigure): Dirham {
  const expected = new Set(linesOfAll(total.people));
  const parts: Dirham[] = [];
  const amount = (line: PersonLine): Dirham => valueIn(line, figure.field) ?? dirham("0");
  for (const line of reach.missing) parts.push(amount(line));
  for (const line of reach.surplus) {
    const surplus = (reach.added.get(line) ?? 0) - (expected.has(line) ? 1 : 0);
    parts.push(times(amount(line), dirham(String(-surplus))));
  }
  return sum(parts);
}

/** Whether the reach of a total's formula accounts for the whole difference between its figure and the exact sum. */
export function reachAccounts(judgement: TotalJudgement, total: TotalRow, figure: TotalFigure): boolean {
  const shown = shownFigure(figure);
  if (judgement.reach === null || shown === null) return false;
  return equals(minus(figure.exact, shown), differenceOfReach(judgement.reach, total, figure));
}

/** The entries whose rows lie in a range; they are sorted by row. */
function within<Entry extends { readonly row: Row }>(
  entries: readonly Entry[],
  { top, bottom }: Range,
): readonly Entry[] {
  return entries.slice(firstFrom(entries, top), firstFrom(entries, bottom + 1));
}

import { cellIn, type Addition, type Range, type Row, type Term } from "../../workbook/index.js";
import type { Table } from "../table.js";
import { linesOfAll, type PersonLine } from "../people/index.js";
import { firstFrom } from "./first-from.js";
import { isPassedOver } from "./recompute.js";
import type { Stretch } from "./stretches.js";
import { tally } from "./tally.js";
import { columnIn, type TotalFigure, type TotalRow } from "./total-row.js";

/** The rows of a sheet that a total's formula may add, in row order, so that a range finds its rows at once. */
export interface AddedRows {
  readonly lines: readonly PersonLine[];
  readonly totals: readonly TotalRow[];
}

export type RangeTerm = Term & { kind: "range" };

/**
 * How often some ranges add each row of a person, through the totals that they reach too; in row order. Stretches of rows are counted by
 * their ends: a running total after every person adds all totals above it, and each of them all people above.
 */
export function timesAdded(
  ranges: readonly RangeTerm[],
  total: TotalRow,
  figure: TotalFigure,
  addition: Addition,
  rows: AddedRows,
): ReadonlyMap<PersonLine, number> {
  const lines = tally();
  const totals = tally();
  for (const { range, sign } of ranges) {
    for (const { from, to } of reached(rows.lines, range, figure)) lines.add(from, to, sign);
    for (const { from, to } of reached(rows.totals, range, figure)) totals.add(from, to, sign);
  }
  totals.each((place, times) => {
    const other = rows.totals[place];
    const cell = other === undefined || other === total ? undefined : cellIn(other.row, columnIn(other.table, figure));
    if (other === undefined || cell === undefined || isPassedOver(addition, total.table.sheet, other.row, cell)) return;
    for (const { from, to } of stretchesOf(other, rows)) lines.add(from, to, times);
  });
  const added = new Map<PersonLine, number>();
  lines.each((place, times) => {
    const line = rows.lines[place];
    if (line !== undefined) added.set(line, (added.get(line) ?? 0) + times);
  });
  return added;
}

interface Entry {
  readonly table: Table;
  readonly row: Row;
}

/** The entries whose rows lie in a range, where it takes in the column where their table keeps what a figure adds: another is no amount of this one. */
function reached(entries: readonly Entry[], { top, left, bottom, right }: Range, figure: TotalFigure): Stretch[] {
  const last = firstFrom(entries, bottom + 1);
  const stretches: Stretch[] = [];
  let from = firstFrom(entries, top);
  for (let to = from + 1; to <= last; to++) {
    const table = entries[from]?.table;
    if (table === undefined || (to < last && entries[to]?.table === table)) continue;
    const column = columnIn(table, figure);
    if (column >= left && column <= right) stretches.push({ from, to });
    from = to;
  }
  return stretches;
}

const known = new WeakMap<TotalRow, readonly Stretch[]>();

/** Where the people of a total stand among the lines of its sheet. */
function stretchesOf(total: TotalRow, { lines }: AddedRows): readonly Stretch[] {
  let stretches = known.get(total);
  if (stretches === undefined) known.set(total, (stretches = stretchesIn(lines, linesOfAll(total.people))));
  return stretches;
}

function stretchesIn(lines: readonly PersonLine[], people: readonly PersonLine[]): Stretch[] {
  const stretches: { readonly from: number; to: number }[] = [];
  for (const line of people) {
    const place = lines.indexOf(line, firstFrom(lines, line.row.row));
    const open = stretches.at(-1);
    if (open?.to === place) open.to++;
    else if (place >= 0) stretches.push({ from: place, to: place + 1 });
  }
  return stretches;
}

import { cellIn, type Addition, type Range, type Row, type Term } from "../../workbook/index.js";
import type { Table } from "../table.js";
import { linesOfAll, type PersonLine } from "../people/index.js";
import { firstFrom } from "./first-from.js";
import { isPassedOver } from "./recompute.js";
import type { Stretch } from "./stretches.js";
import { tally } from "./tally.js";
import { columnIn, type TotalFigure, type TotalRow } from "./total-rows.js";

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
  const { all, stretchesOf } = placesIn(rows);
  totals.each((place, times) => {
    const other = rows.totals[place];
    const cell = other === undefined || other === total ? undefined : cellIn(other.row, columnIn(other.table, figure));
    if (other === undefined || cell === undefined || isPassedOver(addition, total.table.sheet, other.row, cell)) return;
    for (const { from, to } of stretchesOf(other)) lines.add(from, to, times);
  });
  const added = new Map<PersonLine, number>();
  lines.each((place, times) => {
    const line = all[place];
    if (line !== undefined) added.set(line, (added.get(line) ?? 0) + times);
  });
  return added;
}

interface Entry {
  readonly table: Table;
  readonly row: Row;
}

/** The entries whose rows lie in a range, where it takes in the column where their table keeps what a figure adds: another is no amount of this one. */
function reached(entries: readonly Entry[], range: Range, figure: TotalFigure): Stretch[] {
  const ends = endsOf(entries);
  const stretches: Stretch[] = [];
  const last = firstFrom(entries, range.bottom + 1);
  let from = firstFrom(entries, range.top);
  for (let first = entries[from]; first !== undefined && from < last; first = entries[from]) {
    const to = Math.min(ends[from] ?? last, last);
    const column = columnIn(first.table, figure);
    if (column >= range.left && column <= range.right) stretches.push({ from, to });
    from = to;
  }
  return stretches;
}

const knownEnds = new WeakMap<readonly Entry[], readonly number[]>();

/** For each entry, where those of its table that follow one another end. */
function endsOf(entries: readonly Entry[]): readonly number[] {
  let ends = knownEnds.get(entries);
  if (ends === undefined) {
    const found = new Array<number>(entries.length).fill(entries.length);
    for (let i = entries.length - 2; i >= 0; i--)
      found[i] = entries[i]?.table === entries[i + 1]?.table ? (found[i + 1] ?? 0) : i + 1;
    knownEnds.set(entries, (ends = found));
  }
  return ends;
}

interface Places {
  /** The lines of a sheet, then those that only its totals stand for. */
  readonly all: readonly PersonLine[];
  /** Where the people of a total stand among them. */
  readonly stretchesOf: (total: TotalRow) => readonly Stretch[];
}

const knownPlaces = new WeakMap<AddedRows, Places>();

function placesIn(rows: AddedRows): Places {
  let places = knownPlaces.get(rows);
  if (places === undefined) knownPlaces.set(rows, (places = readPlaces(rows)));
  return places;
}

function readPlaces({ lines }: AddedRows): Places {
  const all = [...lines];
  const places = new Map(all.map((line, place) => [line, place]));
  const known = new Map<TotalRow, readonly Stretch[]>();
  const read = (total: TotalRow): readonly Stretch[] => {
    const stretches: { readonly from: number; to: number }[] = [];
    for (const line of linesOfAll(total.people)) {
      const place = places.get(line) ?? all.push(line) - 1;
      places.set(line, place);
      const open = stretches.at(-1);
      if (open?.to === place) open.to = place + 1;
      else stretches.push({ from: place, to: place + 1 });
    }
    return stretches;
  };
  return {
    all,
    stretchesOf(total) {
      const stretches = known.get(total) ?? read(total);
      known.set(total, stretches);
      return stretches;
    },
  };
}

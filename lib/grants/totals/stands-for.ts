import { equals, sum, type AmountConvention } from "../../dirham/index.js";
import { parseAddition, rowAt, type Cell, type Range } from "../../workbook/index.js";
import type { CellAmount } from "../words/index.js";
import type { Table, TableRow, TotalScope } from "../table.js";
import { amountReader, moneyColumnsOf, placeOfMoney, type MoneyColumn } from "../people/index.js";
import { saidFigure } from "./said-figure.js";
import type { SheetPeople, Stretch } from "./stretches.js";

export type TotalEntry = TableRow & { kind: "total" };

/** Where a total row stands among the people of its sheet, by their places. */
export interface TotalPlace {
  readonly table: Table;
  readonly entry: TotalEntry;
  /** The first of the table's people, the first since the last total row, and since the last one that closed a section. */
  readonly first: number;
  readonly open: number;
  readonly section: number;
  /** The first person below the row. */
  readonly at: number;
  /** The first one below the table's next total row, and the first one who is no longer the table's. */
  readonly next: number;
  readonly end: number;
  /** The first one below the next line over people, or the next total row. */
  readonly nextSection: number;
  /** More people than stand above it or below it in its table: those in blocks beside it. */
  readonly beside: readonly Stretch[];
  /** Whether no other row states a sum of the list that the table is a block of. */
  readonly alone: boolean;
}

/** A total row that was read, and the people whom it stands for. */
export interface StatedTotal extends Stretch {
  readonly table: Table;
  readonly row: number;
}

/**
 * Whom a total row stands for: the stretch whose sums it states, in most of its columns where they tell of several; else all above it in
 * its table, where it adds up the totals that stand there; else the one that its formula reaches over best; else the likeliest, which for a grand total is one that no total states yet.
 */
export function standsFor(
  place: TotalPlace,
  sheet: SheetPeople,
  above: readonly StatedTotal[],
  convention: AmountConvention | undefined,
): Stretch {
  const { entry } = place;
  const stretches = likely(place);
  const [likeliest = { from: 0, to: 0 }] = stretches;
  if (stretches.length <= 1) return likeliest;
  const figures = figuresIn(place, convention);
  const exact = best(stretches, (stretch) => figures.filter((figure) => isSumOf(figure, sheet, stretch)).length);
  if (exact !== null) return exact;
  const all = stretches.find(({ from, to }) => from === place.first && to === place.at);
  if (all !== undefined && addsTotals(place, figures, above, convention)) return all;
  for (const { cell } of figures) {
    const reached = reachedBy(cell, entry.row.row, above, sheet);
    if (reached !== null) return best(stretches, (stretch) => overlap(stretch, reached)) ?? likeliest;
  }
  const isStated = ({ from, to }: Stretch): boolean => above.some((other) => other.from === from && other.to === to);
  return (entry.scope === "grand" ? stretches.find((stretch) => !isStated(stretch)) : undefined) ?? likeliest;
}

/** A cell of a total row that states something. */
interface Figure {
  readonly of: MoneyColumn;
  readonly cell: Cell;
  readonly stated: CellAmount;
}

/** What a total row states, the total of all before its parts. */
function figuresIn({ table, entry }: TotalPlace, convention: AmountConvention | undefined): readonly Figure[] {
  const amountIn = amountReader(table, convention);
  const figures = moneyColumnsOf(table)
    .reverse()
    .flatMap((of): Figure[] => {
      const { cell, reading: stated } = amountIn(entry.row, placeOfMoney(table, of) ?? 0);
      return cell === undefined || stated.kind === "blank" ? [] : [{ of, cell, stated }];
    });
  const said = figures.length > 0 ? null : saidFigure(entry.row);
  return said === null ? figures : [{ of: "total", cell: said.cell, stated: said.reading }];
}

function isSumOf({ of, stated }: Figure, sheet: SheetPeople, stretch: Stretch): boolean {
  return stated.kind === "amount" && equals(stated.value, sheet.sum(stretch, of));
}

/** Whether a figure is the sum of what all totals above it in its table state. */
function addsTotals(
  { table }: TotalPlace,
  figures: readonly Figure[],
  above: readonly StatedTotal[],
  convention: AmountConvention | undefined,
): boolean {
  const own = above.filter((total) => total.table === table);
  if (own.length < 2) return false;
  const amountIn = amountReader(table, convention);
  const rows = own.flatMap(({ row }) => rowAt(table.sheet, row) ?? []);
  return figures.some(({ of, stated }) => {
    const parts = rows.flatMap((row) => {
      const { reading } = amountIn(row, placeOfMoney(table, of) ?? 0);
      return reading.kind === "amount" ? [reading.value] : [];
    });
    return stated.kind === "amount" && parts.length === own.length && equals(sum(parts), stated.value);
  });
}

/** The first stretch of those that do best; null when none does at all. */
function best(stretches: readonly Stretch[], measure: (stretch: Stretch) => number): Stretch | null {
  const measured = stretches.map(measure);
  const most = Math.max(...measured);
  return most > 0 ? (stretches[measured.indexOf(most)] ?? null) : null;
}

/** What a total row could stand for, the likeliest by its label first. */
function likely(place: TotalPlace): readonly Stretch[] {
  const { first, open, section, at, next, end, nextSection, beside, alone } = place;
  const { scope } = place.entry;
  const [own, since, all, sheet] = [open, section, first, 0].map((from): Stretch => ({ from, to: at }));
  const under: Stretch = { from: at, to: next };
  const below: Stretch = { from: at, to: end };
  const order: Readonly<Record<TotalScope, readonly (Stretch | undefined)[]>> = {
    subtotal: [own, since, under, all],
    total: open < at && open === section ? [since, all, sheet, under, below] : [since, all, own, below, under, sheet],
    grand: [all, sheet, since, below],
    over: [{ from: at, to: nextSection }, under, below, own], // or of those above, as a subtotal
  };
  if (alone && (scope === "total" || scope === "grand")) return beside; // a list's only total
  const isWidest = scope === "grand" || (scope === "total" && open === at);
  const wanted = isWidest ? [...beside, ...order[scope]] : [...order[scope], ...beside];
  return wanted.filter((stretch) => stretch !== undefined).filter(({ from, to }) => to > from);
}

/** The people whom a formula adds, those of the totals that it adds in their place; null when it adds no cells. */
function reachedBy(
  { formula }: Cell,
  own: number,
  above: readonly StatedTotal[],
  sheet: SheetPeople,
): readonly Stretch[] | null {
  const terms = (formula === null ? null : parseAddition(formula))?.terms ?? [];
  const ranges = terms.flatMap((term) => (term.kind === "range" ? [term.range] : []));
  if (ranges.length === 0) return null;
  return ranges.flatMap((range): readonly Stretch[] => {
    const { top, bottom } = range;
    if (top === bottom && top > own) return sheet.within({ ...range, top: own + 1 }); // a subtotal that is still to come
    const added = top === bottom ? above.find((total) => isIn(range, total)) : undefined;
    return added === undefined ? sheet.within(range) : [added];
  });
}

function isIn({ top, left, right }: Range, { row, table: { range } }: StatedTotal): boolean {
  return row === top && left <= range.right && right >= range.left;
}

/** How well a stretch and the people in some others cover each other, 0 … 1. */
function overlap({ from, to }: Stretch, reached: readonly Stretch[]): number {
  let inside = 0;
  let all = 0;
  for (const other of reached) {
    all += other.to - other.from;
    inside += Math.max(0, Math.min(other.to, to) - Math.max(other.from, from));
  }
  return inside / (to - from + all - inside);
}

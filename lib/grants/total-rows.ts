import { equals, type AmountConvention, type Dirham } from "../dirham/index.js";
import { cellIn, parseAddition, type Addition, type Cell, type Row } from "../workbook/index.js";
import { firstFrom } from "./first-from.js";
import type { Lexicon } from "./lexicon.js";
import { readCellAmount, type CellAmount } from "./cell-amount.js";
import { linesOf, moneyFields, type MoneyField, type Person } from "./person.js";
import { partOfTotal } from "./part-of-total.js";
import { sheetPeople, type SheetPeople, type Stretch } from "./stretches.js";
import { columnOf, type Table, type TableRow, type TotalScope } from "./table.js";

/** A row that states sums: which people it stands for, and its figure in each money column. */
export interface TotalRow {
  readonly table: Table;
  readonly row: Row;
  readonly label: string | null;
  readonly scope: TotalScope;
  /** The people whose amounts it should add up. */
  readonly people: readonly Person[];
  readonly figures: readonly TotalFigure[];
}

export interface TotalFigure {
  readonly field: MoneyField;
  readonly column: number;
  readonly cell: Cell;
  readonly reading: CellAmount;
  /** Its formula when it only adds; null for a typed figure or any other formula. */
  readonly addition: Addition | null;
  /** The exact sum of the people's amounts in this column. */
  readonly exact: Dirham;
  /** Whether every amount it stands for could be read. */
  readonly verified: boolean;
}

type TotalEntry = TableRow & { kind: "total" };

/**
 * The total rows of a table with the people that each stands for: `sheet` holds all people of the sheet, `own` says which of
 * them are this table's. A subtotal stands for the people since the total row above it; a total for all since the last one; a row
 * right after another total, or one called "général", for the whole table (or, on a sheet of stacked batches, for all above);
 * a row above its people for those under it; one under the total that names a centre or a sex for those people. Where the label leaves it open, the figure and the formula decide.
 */
export function readTotalRows(
  table: Table,
  sheet: SheetPeople,
  own: { readonly first: number; readonly last: number },
  lexicon: Lexicon,
  convention?: AmountConvention,
): TotalRow[] {
  const { first, last } = own;
  const places = placesOf(table, first);
  const totals: TotalRow[] = [];
  let open = first; // since the last total row of any kind
  let section = first; // since the last row that closed a section
  places.forEach(({ entry, at }, i) => {
    const next = places[i + 1]?.at ?? last;
    const stretches = likely(entry, { first, open, section, at, next, end: last });
    const part = open === at && at > first ? partOfTotal(entry.label, sheet.list.slice(first, at), lexicon) : null;
    if (part !== null) {
      totals.push(totalRow(table, entry, { from: 0, to: part.length }, sheetPeople(part), convention));
      return;
    }
    const stretch = choose(table, entry, stretches, sheet, totals, convention);
    totals.push(totalRow(table, entry, stretch, sheet, convention));
    const length = stretch.to - stretch.from;
    if (stretch.to <= at && length >= at - section && length > at - open) section = at;
    open = at;
  });
  return totals;
}

/** The total rows of a table, each with the number of the sheet's people that stand above it. */
function placesOf(table: Table, first: number): { readonly entry: TotalEntry; readonly at: number }[] {
  const places: { readonly entry: TotalEntry; readonly at: number }[] = [];
  let at = first;
  for (const entry of table.rows) {
    if (entry.kind === "data") at++;
    else if (entry.kind === "total") places.push({ entry, at });
  }
  return places;
}

interface Place {
  readonly first: number;
  readonly open: number;
  readonly section: number;
  readonly at: number;
  readonly next: number;
  readonly end: number;
}

/** What a total row could stand for, the likeliest by its label first. */
function likely({ scope }: TotalEntry, { first, open, section, at, next, end }: Place): Stretch[] {
  const [own, since, all, sheet] = [open, section, first, 0].map((from): Stretch => ({ from, to: at }));
  const under: Stretch = { from: at, to: next };
  const below: Stretch = { from: at, to: end };
  const order: Readonly<Record<TotalScope, readonly (Stretch | undefined)[]>> = {
    subtotal: [own, since, under, all],
    total: open < at && open === section ? [since, all, sheet, under, below] : [since, all, own, below, under, sheet],
    grand: [all, sheet, since, below],
  };
  const some = order[scope].filter((stretch) => stretch !== undefined && stretch.to > stretch.from);
  return some.filter((stretch) => stretch !== undefined);
}

/**
 * The stretch whose sum the row states; else the one that its formula reaches over best; else the likeliest, which for a grand
 * total is one that no total states yet.
 */
function choose(
  table: Table,
  { row, scope }: TotalEntry,
  stretches: readonly Stretch[],
  sheet: SheetPeople,
  above: readonly TotalRow[],
  convention: AmountConvention | undefined,
): Stretch {
  const [likeliest = { from: 0, to: 0 }] = stretches;
  if (stretches.length <= 1) return likeliest;
  for (const field of [...moneyFields].reverse()) {
    const cell = cellIn(row, columnOf(table, field)?.column ?? 0);
    const stated = readCellAmount(cell, convention);
    if (cell === undefined || stated.kind === "blank") continue;
    const exact = stretches.find(
      (stretch) => stated.kind === "amount" && equals(stated.value, sheet.sum(stretch, field)),
    );
    if (exact !== undefined) return exact;
    const reached = reachedBy(cell, row.row, above);
    if (reached === null) continue;
    const overlaps = stretches.map((stretch) => overlap(stretch, reached, sheet));
    const best = overlaps.indexOf(Math.max(...overlaps));
    return stretches[best] ?? likeliest;
  }
  const isStated = ({ from, to }: Stretch): boolean =>
    above.some(({ people }) => people.length === to - from && people[0] === sheet.list[from]);
  return (scope === "grand" ? stretches.find((stretch) => !isStated(stretch)) : undefined) ?? likeliest;
}

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** The rows that a formula adds, those of the totals that it adds in their place; null when it adds none. */
function reachedBy({ formula }: Cell, own: number, above: readonly TotalRow[]): readonly Rows[] | null {
  const addition = formula === null ? null : parseAddition(formula);
  const rows = (addition?.terms ?? []).flatMap((term): Rows[] => {
    if (term.kind !== "range") return [];
    const { top, bottom } = term.range;
    if (top === bottom && top > own) return [{ top: own + 1, bottom }]; // a subtotal that is still to come
    const added = top === bottom ? above.find(({ row }) => row.row === top)?.people : undefined;
    return [{ top: added?.[0]?.row.row ?? top, bottom: lastRowOf(added?.at(-1)) ?? bottom }];
  });
  return rows.length > 0 ? rows : null;
}

function lastRowOf(person: Person | undefined): number | undefined {
  return person === undefined ? undefined : linesOf(person).at(-1)?.row.row;
}

/** How well a stretch and the people in some ranges cover each other, 0 … 1. */
function overlap({ from, to }: Stretch, ranges: readonly Rows[], { list }: SheetPeople): number {
  let inside = 0;
  let all = 0;
  for (const range of ranges) {
    const [first, end] = [firstFrom(list, range.top), firstFrom(list, range.bottom + 1)];
    all += end - first;
    inside += Math.max(0, Math.min(end, to) - Math.max(first, from));
  }
  return inside / (to - from + all - inside);
}

function totalRow(
  table: Table,
  entry: TotalEntry,
  stretch: Stretch,
  sheet: SheetPeople,
  convention: AmountConvention | undefined,
): TotalRow {
  const figures = moneyFields.flatMap((field): TotalFigure[] => {
    const column = columnOf(table, field)?.column;
    const cell = column === undefined ? undefined : cellIn(entry.row, column);
    const reading = readCellAmount(cell, convention);
    if (column === undefined || cell === undefined || reading.kind === "blank") return [];
    const addition = cell.formula === null ? null : parseAddition(cell.formula);
    return [
      {
        field,
        column,
        cell,
        reading,
        addition,
        exact: sheet.sum(stretch, field),
        verified: sheet.verified(stretch, field),
      },
    ];
  });
  const people = sheet.list.slice(stretch.from, stretch.to);
  return { table, row: entry.row, label: entry.label, scope: entry.scope, people, figures };
}

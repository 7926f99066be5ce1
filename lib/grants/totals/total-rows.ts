import { equals, type AmountConvention, type Dirham } from "../../dirham/index.js";
import { parseAddition } from "../../workbook/index.js";
import { traits, type Content, type Lexicon } from "../words/index.js";
import type { Table } from "../table.js";
import { countsInRow } from "../lines/index.js";
import { amountReader, isGrantWhole, moneyColumnsOf, placeOfMoney, type Person } from "../people/index.js";
import { partNamed, type Membership } from "./part-of-total.js";
import { saidFigure } from "./said-figure.js";
import { standsFor, type StatedTotal, type TotalEntry } from "./stands-for.js";
import { sheetPeople, type SheetPeople, type Stretch } from "./stretches.js";
import type { TotalFigure, TotalRow } from "./total-row.js";
import { withBefore, withRest, withWholeGrants } from "./wider-figures.js";

/** A table whose totals are read, and the places of its people in the sheet's list: from the first to before the last. */
export interface OwnPeople {
  readonly table: Table;
  readonly first: number;
  readonly last: number;
}

/**
 * The total rows of a list with the people that each stands for: `sheet` holds all people of the sheet, `own` says which of
 * them are this list's, block by block. A subtotal stands for the people since the total row above it; a total for all since the last one;
 * a row right after another total, or one called "général", for the whole table (or, on a sheet of stacked batches, for all above);
 * a row above its people for those under it; one that names a centre or a sex, under the total or under people of several, for those people; of several blocks, the
 * only total for all of them. Where the label leaves it open, the figure and the formula decide.
 */
export function readTotalRows(
  own: readonly OwnPeople[],
  sheet: SheetPeople,
  lexicon: Lexicon,
  convention?: AmountConvention,
  before: readonly Person[] = [],
): TotalRow[] {
  const totals: TotalRow[] = [];
  const above: StatedTotal[] = [];
  const pagesBefore = sheetPeople([{ people: before, columns: null }]);
  const list: Stretch = { from: own[0]?.first ?? 0, to: own.at(-1)?.last ?? 0 };
  const all: Stretch = { from: 0, to: sheet.list.length };
  const beside = own.length > 1 ? [list, all] : sheet.isSideBySide ? [all] : [];
  const since = new Map(own.map(({ table, first }) => [table, { open: first, section: first }]));
  const places = own.flatMap((block) => placesOf(block));
  if (own.length > 1) places.sort((a, b) => a.entry.row.row - b.entry.row.row);
  for (const { block, entry, at, next, nextSection } of places) {
    const { table, first, last } = block;
    const { open, section } = since.get(table) ?? { open: first, section: first };
    const alone = own.length > 1 && places.length === 1;
    const place = { table, entry, first, open, section, at, next, nextSection, end: last, beside, alone };
    const stretch = standsFor(place, sheet, above, convention);
    const total = totalRow(table, entry, stretch, sheet, convention);
    const isNamed = at > first && entry.scope !== "over" ? partNamed(entry.label, lexicon) : null;
    const isUnder = open === at;
    if (
      isNamed !== null &&
      (isUnder || (!isExact(total) && isMixed(peopleOf({ from: open, to: at }, sheet), isNamed)))
    ) {
      const part = peopleOf(own.length > 1 ? list : { from: first, to: at }, sheet).filter(isNamed);
      if (part.length > 0) {
        const apart = sheetPeople([{ people: part, columns: null }]);
        totals.push(totalRow(table, entry, { from: 0, to: part.length }, apart, convention));
        above.push({ table, row: entry.row.row, ...spanOf(part, sheet) });
        continue;
      }
    }
    const wider = stretch.from > 0 || before.length === 0 ? total : withBefore(total, pagesBefore);
    totals.push(withRest(withWholeGrants(wider), convention));
    above.push({ table, row: entry.row.row, ...stretch });
    const length = stretch.to - stretch.from;
    const closes = stretch.to <= at && length >= at - section && length > at - open;
    since.set(table, { open: at, section: closes ? at : section });
  }
  return totals;
}

/** Whether a total names some of the people above it and not the others: "Total Fès" and "Total Salé" under the people of both. */
function isMixed(people: readonly Person[], isNamed: Membership): boolean {
  return people.some(isNamed) && !people.every(isNamed);
}

function isExact({ figures }: TotalRow): boolean {
  return figures.every(({ reading, exact }) => reading.kind === "amount" && equals(reading.value, exact));
}

interface PlacedTotal {
  readonly block: OwnPeople;
  readonly entry: TotalEntry;
  /** The place of the first person below the row, and of the first below the table's next total row. */
  readonly at: number;
  readonly next: number;
  /** The first below the next line over people, where that comes before. */
  readonly nextSection: number;
}

/** The total rows of a table, each with its place among the sheet's people. */
function placesOf(block: OwnPeople): PlacedTotal[] {
  const places: { readonly entry: TotalEntry; readonly at: number }[] = [];
  const sections: number[] = [];
  let at = block.first;
  for (const entry of block.table.rows) {
    if (entry.kind === "data") at++;
    else if (entry.kind === "total") places.push({ entry, at });
    else if (entry.kind === "section") sections.push(at);
  }
  return places.map((place, i) => {
    const next = places[i + 1]?.at ?? block.last;
    const section = place.entry.scope === "over" ? sections.find((own) => own > place.at) : undefined;
    return { block, ...place, next, nextSection: Math.min(section ?? next, next) };
  });
}

function unitOf({ columns }: Table, at: number): Dirham | undefined {
  return columns.find(({ column }) => column === at)?.unit;
}

function peopleOf({ from, to }: Stretch, { list }: SheetPeople): readonly Person[] {
  return list.slice(from, to);
}

/** From the first of some people to the last. */
function spanOf(people: readonly Person[], { list }: SheetPeople): Stretch {
  const [first, last] = [people[0], people.at(-1)];
  return {
    from: first === undefined ? 0 : list.indexOf(first),
    to: last === undefined ? 0 : list.lastIndexOf(last) + 1,
  };
}

function totalRow(
  table: Table,
  entry: TotalEntry,
  stretch: Stretch,
  sheet: SheetPeople,
  convention: AmountConvention | undefined,
): TotalRow {
  const amountIn = amountReader(table, convention);
  const figures = moneyColumnsOf(table).flatMap((of): TotalFigure[] => {
    const own = placeOfMoney(table, of);
    if (own === undefined) return [];
    const { column, cell, centimes, reading } = amountIn(entry.row, own);
    if (cell === undefined || reading.kind === "blank") return [];
    const addition = cell.formula === null || centimes !== undefined ? null : parseAddition(cell.formula);
    return [
      {
        of,
        column,
        cell,
        centimes,
        reading,
        addition,
        unit: unitOf(table, own),
        exact: sheet.sum(stretch, of),
        verified: sheet.verified(stretch, of),
      },
    ];
  });
  const people = peopleOf(stretch, sheet);
  const counts = countsInRow(entry.row, columnsOf(table, "name", "cin"), columnsOf(table, "money"));
  const said = figures.length > 0 ? null : figureSaid(entry, people, sheet.sum(stretch, "total"));
  const stated = said === null ? figures : [said];
  return { table, row: entry.row, label: entry.label, scope: entry.scope, people, figures: stated, ...counts };
}

/** What a label alone states is the whole of the grants, whichever columns make it. */
function figureSaid({ row }: TotalEntry, people: readonly Person[], exact: Dirham): TotalFigure | null {
  const said = saidFigure(row);
  if (said === null) return null;
  const verified = people.every((person) => person.grant !== null && isGrantWhole(person));
  const typed = { centimes: undefined, addition: null, unit: undefined, isSaid: true } as const;
  return { of: "total", column: said.cell.column, ...said, ...typed, exact, verified };
}

function columnsOf({ columns }: Table, ...contents: readonly Content[]): number[] {
  return columns.flatMap(({ field, column }) =>
    field !== null && contents.includes(traits(field).content) ? [column] : [],
  );
}

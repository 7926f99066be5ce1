import { sumOf, type Dirham } from "../../dirham/index.js";
import { countOf } from "../../lists/index.js";
import type { Range, Sheet } from "../../workbook/index.js";
import type { Table } from "../table.js";
import type { Declared } from "../lines/index.js";
import type { Upright } from "../tables/index.js";
import { amountOf, unverifiedCells, valueOf, type ItemTable, type MoneyField, type Person } from "../people/index.js";
import type { TotalRow } from "../totals/index.js";

/** One batch of grants: its people and what its sheet says about it. */
export interface Batch {
  readonly table: Table;
  readonly sheet: Sheet;
  readonly range: Range;
  readonly people: readonly Person[];
  /** The same, and those on the other sheets where its list goes on over several, each of which is read as a batch. */
  readonly onAllSheets: readonly Person[];
  /** Whether the list began on a sheet before, which says its number and its day. */
  readonly goesOn?: true;
  readonly declared: Declared;
  /** The rows that state sums of this batch's rows alone. */
  readonly totals: readonly TotalRow[];
  /** The sheet of equipment items that speaks for this batch's people, when there is one. */
  readonly items: ItemTable | null;
  /** Where the number stands, also when it comes from a column or the sheet's name (then the first heading). */
  readonly numberAt: { readonly row: number; readonly column: number };
}

/** Everything a workbook holds about grants. */
export interface Grants {
  readonly tables: readonly Table[];
  /** Lists beside the batches in which nothing is granted: who attended, who waits or was turned down; invoices, salaries, an account. */
  readonly others: readonly Table[];
  readonly batches: readonly Batch[];
  /** Lists that only repeat batches, as the one that was signed: their cells are checked, and nobody of them is counted. */
  readonly copies: readonly Batch[];
  readonly items: readonly ItemTable[];
  /** Total rows that reach over several batches of their sheet. */
  readonly grandTotals: readonly TotalRow[];
  /** Where no batch was found: the sheets with people who stand field under field, which nobody read. */
  readonly upright: readonly Upright[];
}

/** The people's grants added up: what could be read. */
export function totalOf(people: readonly Person[]): Dirham {
  return sumOf(people, ({ grant }) => grant);
}

/** The column of cash or equipment added up; null when the table has no such column. */
export function columnTotal(people: readonly Person[], field: MoneyField): Dirham | null {
  if (people.length > 0 && !people.some((person) => amountOf(person, field) !== undefined)) return null;
  return sumOf(people, (person) => valueOf(person, field));
}

/** How many amount cells of these people could not be counted. */
export function unverifiedIn(people: readonly Person[]): number {
  return people.reduce((count, person) => count + unverifiedCells(person), 0);
}

/** How many are marked female; null when the table has no column for the sex, nor stand its people under lines that name it. */
export function womenIn(people: readonly Person[], table: Table): number | null {
  const isStated = table.columns.some(({ field }) => field === "sex" || field === "woman" || field === "man");
  if (!isStated && people.every(({ sex }) => sex === null)) return null;
  return countOf(people, ({ sex }) => sex === "female");
}

/** The first heading of a table: where findings about the whole table stand. */
export function firstHeading({ header, columns }: Table): { readonly row: number; readonly column: number } {
  return {
    row: header.top,
    column: Math.min(...columns.filter(({ heading }) => heading !== "").map(({ column }) => column)),
  };
}

/** A batch's number as stated; null when none is stated or it cannot be read. */
export function numberOfBatch({ declared }: Batch): number | null {
  return declared.number?.value ?? null;
}

/** A batch's day, ISO; null when none is stated or it cannot be read. */
export function dateOfBatch({ declared }: Batch): string | null {
  return declared.date?.value.date ?? null;
}

import { normalise } from "../../text/index.js";
import { cellIn, isFilled, type Cell, type Row } from "../../workbook/index.js";
import { traits, type FieldId, type Lexicon } from "../words/index.js";
import type { Header } from "./find-header.js";
import { patternOf, type RowPattern } from "./row-likeness.js";

/** What the rows of one table are looked at with: its columns by what they tell of a row. */
export interface KnownColumns {
  readonly names: readonly number[];
  readonly cins: readonly number[];
  readonly money: readonly number[];
  readonly ranks: readonly number[];
  /** The first and the last column. */
  readonly left: number;
  readonly right: number;
  /** The normalised headings by column. */
  readonly headings: ReadonlyMap<number, string>;
  readonly pattern: RowPattern;
  readonly lexicon: Lexicon;
}

/** Looks a table's columns up once, for all of its rows. */
export function knownColumns(header: Header, lexicon: Lexicon): KnownColumns {
  const at = (wanted: (field: FieldId) => boolean): number[] =>
    header.columns.filter(({ field }) => field !== null && wanted(field)).map(({ column }) => column);
  const columns = header.columns.map(({ column }) => column);
  return {
    names: at((field) => traits(field).content === "name"),
    cins: at((field) => field === "cin"),
    money: at((field) => traits(field).content === "money"),
    ranks: at((field) => field === "order"),
    left: Math.min(...columns),
    right: Math.max(...columns),
    headings: new Map(header.columns.map((c) => [c.column, normalise(c.heading)])),
    pattern: patternOf(header, lexicon),
    lexicon,
  };
}

/** The filled cells of a row that tell most of it. */
export interface Telling {
  readonly named: readonly Cell[];
  readonly identified: readonly Cell[];
  readonly amounts: readonly Cell[];
}

/** The cells that tell most of a row. */
export function tellingCells(row: Row, { names, cins, money }: KnownColumns): Telling {
  return { named: filledIn(row, names), identified: filledIn(row, cins), amounts: filledIn(row, money) };
}

/** Whether one of a row's filled cells in some columns is such a one. */
export function someIn(row: Row, columns: readonly number[], isSuch: (cell: Cell) => boolean): boolean {
  for (const column of columns) {
    const cell = cellIn(row, column);
    if (isFilled(cell) && isSuch(cell)) return true;
  }
  return false;
}

function filledIn(row: Row, columns: readonly number[]): Cell[] {
  return columns.map((column) => cellIn(row, column)).filter(isFilled);
}

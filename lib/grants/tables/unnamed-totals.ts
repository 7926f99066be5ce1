import { absolute, compare, dirham, equals, minus, sum, times, type Dirham } from "../../dirham/index.js";
import { cellIn, isFilled, parseAddition, type Row } from "../../workbook/index.js";
import { traits, type FieldId } from "../words/index.js";
import { amountIn } from "../columns/index.js";
import type { TableRow, TotalScope } from "../table.js";
import type { Header } from "./find-header.js";
import { identifiedBy } from "./identified.js";

/** So many people make a sum that no amount of a single one is by chance. */
const SEVERAL = 2;
/** After a last subtotal may stand the total, and some notes. */
const MOST_ENDS = 3;

/** A grant that comes so near to what several others make, for each of them a tenth of it, is their sum, and a wrong one. */
const TENTH = dirham("10");

/**
 * A table's rows, those read as sums that no label tells: "TOT.", "الحصيلة", a centre's bare name. Such a row gives neither a rank nor a CIN
 * in a list whose people have them, and states what the people right above it make, all above it, or those under it: exactly, or so
 * nearly that no single person is granted as much.
 */
export function withUnnamedTotals(rows: readonly TableRow[], header: Header): readonly TableRow[] {
  const list = listOf(rows, header);
  if (list === null) return rows;
  const scopes = scopesOf(list);
  return scopes.size === 0 ? rows : rows.map((entry, i) => totalOf(entry, scopes.get(i)));
}

function totalOf(entry: TableRow, scope: TotalScope | undefined): TableRow {
  if (scope === undefined || entry.kind !== "data") return entry;
  const label = entry.row.cells.find((cell) => cell.kind === "text" && isFilled(cell))?.value;
  return { kind: "total", row: entry.row, scope, label: typeof label === "string" ? label : null };
}

/** A list whose people have ranks or CINs, and some rows neither. */
interface List {
  readonly rows: readonly TableRow[];
  /** The indexes of the rows that give neither: sums, or people after all. */
  readonly open: ReadonlySet<number>;
  /** The first of them below everybody else: what all people make may stand there. */
  readonly ends: readonly number[];
  /** Columns of money, and of names. */
  readonly money: readonly number[];
  readonly names: readonly number[];
}

/** A table as such a list; null where it is none, or where too many rows give neither to tell them from people. */
function listOf(rows: readonly TableRow[], header: Header): List | null {
  const isIdentified = identifiedBy(header);
  if (isIdentified === null) return null;
  const open: number[] = [];
  let people = 0;
  let last = 0; // the last of those who are identified
  for (const [i, entry] of rows.entries()) {
    if (entry.kind !== "data") continue;
    if (isIdentified(entry.row)) [people, last] = [people + 1, i];
    else open.push(i);
  }
  if (open.length === 0 || open.length >= people) return null;
  const columnsOf = (isSuch: (field: FieldId) => boolean): number[] =>
    header.columns.flatMap(({ field, column }) => (field !== null && isSuch(field) ? [column] : []));
  return {
    rows,
    open: new Set(open),
    ends: open.filter((i) => i > last).slice(0, MOST_ENDS),
    money: columnsOf((field) => traits(field).money),
    names: columnsOf((field) => traits(field).content === "name"),
  };
}

/** The open rows that are sums, by index. What a single line states is a sum only beside sums of several: two people are often granted the same. */
function scopesOf(list: List): ReadonlyMap<number, TotalScope> {
  const sums = [...list.open].flatMap((at) => sumAt(list, at) ?? []);
  const told = sums.some(({ isOfOne }) => !isOfOne) ? sums : [];
  return new Map(told.map(({ at, scope }) => [at, scope]));
}

interface Sum {
  readonly at: number;
  readonly scope: TotalScope;
  /** Whether it states what a single line does. */
  readonly isOfOne: boolean;
}

/** What an open row sums up; null where it may be somebody. */
function sumAt(list: List, at: number): Sum | null {
  const entry = list.rows[at];
  if (entry?.kind !== "data" || list.money.every((column) => amountIn(entry.row, column) === null)) return null;
  const isSumOf = (lines: readonly Row[]): boolean => states(entry.row, lines, list);
  const beside = [linesBeside(list, at, -1), linesBeside(list, at, 1)].find(isSumOf);
  if (beside !== undefined) return { at, scope: "subtotal", isOfOne: beside.length === 1 };
  const isTotal = addsAbove(entry.row, list) || (list.ends.includes(at) && isSumOf(linesAbove(list, at)));
  return isTotal ? { at, scope: "total", isOfOne: false } : null;
}

/** The lines of people from a row upwards (-1) or downwards (1), as far as the next sum, or what may be one. */
function linesBeside(list: List, at: number, step: 1 | -1): Row[] {
  const lines: Row[] = [];
  for (let i = at + step; i >= 0 && i < list.rows.length; i += step) {
    if (list.rows[i]?.kind === "total" || list.open.has(i)) break;
    lines.push(...lineAt(list, i));
  }
  return lines;
}

/** The lines of all people above a row. */
function linesAbove(list: List, at: number): Row[] {
  return list.rows.slice(0, at).flatMap((_, i) => lineAt(list, i));
}

function lineAt({ rows, open }: List, at: number): readonly Row[] {
  const entry = rows[at];
  return !open.has(at) && (entry?.kind === "data" || entry?.kind === "further") ? [entry.row] : [];
}

/** Whether a row's figures are what some lines make: to the centime, or nearly where so many lines make it that it is no single grant. */
function states(row: Row, lines: readonly Row[], { money, names }: List): boolean {
  const isNamed = names.some((column) => isFilled(cellIn(row, column))); // perhaps somebody: one more has to speak against it
  const agree = lines.length >= (isNamed ? SEVERAL + 1 : SEVERAL) ? isNear : equals;
  const isAgreed = (column: number): boolean => {
    const figure = amountIn(row, column);
    return figure === null || agree(figure, sumIn(lines, column));
  };
  return lines.length > 0 && money.every(isAgreed);
}

function isNear(figure: Dirham, sum: Dirham): boolean {
  return compare(times(absolute(minus(figure, sum)), TENTH), sum) <= 0;
}

function sumIn(lines: readonly Row[], column: number): Dirham {
  return sum(lines.flatMap((row) => amountIn(row, column) ?? []));
}

/** Whether a formula adds the cells of its column: whatever it gives, it is nobody's grant. */
function addsAbove({ cells }: Row, { money }: List): boolean {
  return cells.some(({ column, formula }) => {
    const terms = formula !== null && money.includes(column) ? (parseAddition(formula)?.terms ?? []) : [];
    return terms.some(
      (term) =>
        term.kind === "range" &&
        term.sheet === null &&
        term.range.left === column &&
        term.range.bottom - term.range.top >= SEVERAL,
    );
  });
}

import { absolute, compare, dirham, equals, minus, sum, times, type Dirham } from "../../dirham/index.js";
import { cellIn, isFilled, parseAddition, type Row } from "../../workbook/index.js";
import { traits } from "../words/index.js";
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
  const isIdentified = identifiedBy(header);
  if (isIdentified === null) return rows;
  const open: number[] = [];
  let people = 0;
  let last = 0; // the last of those who are identified
  for (const [i, entry] of rows.entries()) {
    if (entry.kind !== "data") continue;
    if (isIdentified(entry.row)) [people, last] = [people + 1, i];
    else open.push(i);
  }
  if (open.length === 0 || open.length >= people) return rows; // nobody, or too many to tell them from people
  const money = header.columns.flatMap(({ field, column }) => (field !== null && traits(field).money ? [column] : []));
  const ends = open.filter((i) => i > last).slice(0, MOST_ENDS);
  const names = header.columns.flatMap(({ field, column }) =>
    field !== null && traits(field).content === "name" ? [column] : [],
  );
  const scopes = scopesOf(rows, open, ends, { money, names });
  return scopes.size === 0 ? rows : rows.map((entry, i) => totalOf(entry, scopes.get(i)));
}

function totalOf(entry: TableRow, scope: TotalScope | undefined): TableRow {
  if (scope === undefined || entry.kind !== "data") return entry;
  const label = entry.row.cells.find((cell) => cell.kind === "text" && isFilled(cell))?.value;
  return { kind: "total", row: entry.row, scope, label: typeof label === "string" ? label : null };
}

/** The rows among some whose figures are sums, and of which people; of all above only where they are `ends` of the list. */
function scopesOf(
  rows: readonly TableRow[],
  open: readonly number[],
  ends: readonly number[],
  { money, names }: { readonly money: readonly number[]; readonly names: readonly number[] },
): ReadonlyMap<number, TotalScope> {
  const isOpen = new Set(open);
  const isStop = (entry: TableRow | undefined, i: number): boolean => entry?.kind === "total" || isOpen.has(i);
  const linesFrom = (from: number, step: 1 | -1, goesOn: boolean): Row[] => {
    const lines: Row[] = [];
    for (let i = from + step; i >= 0 && i < rows.length; i += step) {
      const entry = rows[i];
      if (isStop(entry, i) && !goesOn) break;
      if (!isOpen.has(i) && (entry?.kind === "data" || entry?.kind === "further")) lines.push(entry.row);
    }
    return lines;
  };
  const scopes = new Map<number, TotalScope>();
  const single = new Map<number, TotalScope>(); // sums of one person each
  for (const i of open) {
    const entry = rows[i];
    if (entry?.kind !== "data") continue;
    const figures = money.flatMap((column) => amountIn(entry.row, column) ?? []);
    if (figures.length === 0) continue;
    const several = names.some((column) => isFilled(cellIn(entry.row, column))) ? SEVERAL + 1 : SEVERAL;
    const isSum = (lines: readonly Row[]): boolean =>
      lines.length > 0 && states(entry.row, lines, money, lines.length >= several ? isNear : equals);
    const near = [linesFrom(i, -1, false), linesFrom(i, 1, false)].find(isSum);
    const isTotal = addsAbove(entry.row, money) || (ends.includes(i) && isSum(linesFrom(i, -1, true)));
    const scope: TotalScope | null = near !== undefined ? "subtotal" : isTotal ? "total" : null;
    if (scope !== null) (near?.length === 1 ? single : scopes).set(i, scope);
  }
  if (scopes.size > 0) for (const [i, scope] of single) scopes.set(i, scope);
  return scopes;
}

function states(row: Row, lines: readonly Row[], money: readonly number[], agree: typeof equals): boolean {
  return money.every((column) => {
    const figure = amountIn(row, column);
    return figure === null || agree(figure, sumIn(lines, column));
  });
}

function isNear(figure: Dirham, sum: Dirham): boolean {
  return compare(times(absolute(minus(figure, sum)), TENTH), sum) <= 0;
}

function sumIn(lines: readonly Row[], column: number): Dirham {
  return sum(lines.flatMap((row) => amountIn(row, column) ?? []));
}

/** A formula that adds the cells of its column: whatever it gives, it is nobody's grant. */
function addsAbove({ cells }: Row, money: readonly number[]): boolean {
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

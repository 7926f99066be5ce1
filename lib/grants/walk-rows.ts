import { normalise } from "../text/index.js";
import { cellIn, isFilled, parseAddition, type Cell, type Row } from "../workbook/index.js";
import { isStatementLabel } from "./statement-labels.js";
import type { FieldId } from "./fields.js";
import { traits } from "./fields.js";
import type { Header } from "./find-header.js";
import type { Lexicon } from "./lexicon.js";
import { EXACT } from "./match-heading.js";
import { readRowLabel } from "./row-labels.js";
import type { TableRow } from "./table.js";

/** The rows of a table and the index of the first row of the sheet that is no longer part of it. */
export interface Walked {
  readonly rows: readonly TableRow[];
  readonly next: number;
}

/** What a row looks like before its neighbours are asked. */
type Look =
  | Exclude<TableRow, { kind: "section" | "blank" }>
  /** Its data, but too thin to go on with after a gap or a total. */
  | { readonly kind: "thin"; readonly row: Row }
  | { readonly kind: "line"; readonly row: Row; readonly text: string }
  | { readonly kind: "headings" }
  /** Prepared but unused, or figures that are nobody's. */
  | { readonly kind: "nothing" };

/**
 * Walks the rows under a heading until something else begins: another table, the lines around the next batch, notes. A
 * heading repeated on a new page is passed over; one that follows a total begins a table of its own.
 */
export function walkRows(rows: readonly Row[], from: number, header: Header, lexicon: Lexicon): Walked {
  const look = looker(header, lexicon);
  const walked: TableRow[] = [];
  let next = from;
  let lastNumber = header.header.bottom;
  let closed = false; // a total has been seen and nobody since
  for (let i = from; i < rows.length; i++) {
    const row = rows[i];
    if (row === undefined) break;
    if (!row.cells.some(isFilled)) continue;
    const seen = look(row);
    const gap = row.row > lastNumber + 1;
    if (seen.kind === "headings") {
      if (closed || walked.length === 0 || gap) break;
    } else if (seen.kind === "line") {
      const people = peopleAfterLines(rows, i, look);
      if (people === null) break;
      for (let line = i; line < people; line++) {
        const own = rows[line];
        const text = own === undefined ? null : lineText(own);
        if (own !== undefined && text !== null) walked.push({ kind: "section", row: own, text });
      }
      i = people - 1;
      lastNumber = rows[i]?.row ?? lastNumber;
      next = people;
      closed = false;
      continue;
    } else if (seen.kind === "total") {
      walked.push(seen);
      closed = true;
    } else if (seen.kind === "data" || seen.kind === "thin") {
      if (seen.kind === "thin" && (closed || gap)) break;
      if (gap && !closed && walked.length > 0) walked.push({ kind: "blank", number: lastNumber + 1 });
      walked.push({ kind: "data", row });
      closed = false;
    } else if (gap && closed) break;
    lastNumber = row.row;
    next = i + 1;
  }
  return { rows: walked, next };
}

/** The index of the person's row that follows lines of text at once, without a heading between; null when none does. */
function peopleAfterLines(rows: readonly Row[], from: number, look: (row: Row) => Look): number | null {
  for (let i = from; i < Math.min(rows.length, from + 10); i++) {
    const row = rows[i];
    if (row === undefined || (i > from && row.row > (rows[i - 1]?.row ?? 0) + 1)) return null;
    const seen = look(row);
    if (seen.kind === "data") return i;
    if (seen.kind !== "line") return null;
  }
  return null;
}

function looker(header: Header, lexicon: Lexicon): (row: Row) => Look {
  const at = (wanted: (field: FieldId) => boolean): number[] =>
    header.columns.filter(({ field }) => field !== null && wanted(field)).map(({ column }) => column);
  const names = at((field) => traits(field).content === "name");
  const cins = at((field) => field === "cin");
  const money = at((field) => traits(field).content === "money");
  const orders = at((field) => field === "order");
  const others = at((field) => !["name", "cin", "money", "order"].includes(traits(field).content));
  const columns = header.columns.map(({ column }) => column);
  const left = Math.min(...columns);
  const right = Math.max(...columns);
  const headings = new Map(header.columns.map((c) => [c.column, normalise(c.heading)]));

  return (row) => {
    const filledIn = (list: readonly number[]): Cell[] => list.map((column) => cellIn(row, column)).filter(isFilled);
    const named = filledIn(names);
    const identified = filledIn(cins);
    const amounts = filledIn(money);
    if (identified.length > 0 && named.some((cell) => cell.kind === "text") && amounts.some(isNumber))
      return { kind: "data", row }; // nearly every row: decided without looking further

    const filled = row.cells.filter(isFilled);
    if (isHeadingRow(filled, headings, lexicon)) return { kind: "headings" };
    const label = identified.length > 0 ? null : rowLabel(filled, money);
    if (label !== null) {
      if (label.scope === "figures") return { kind: "nothing" };
      return amounts.length > 0
        ? { kind: "total", row, scope: label.scope, label: label.text }
        : { kind: "line", row, text: label.text };
    }
    const inside = filled.filter((cell) => cell.column >= left && cell.column <= right);
    if (inside.length === 0) return { kind: "nothing" };
    const text = lineText(row);
    const rest = filledIn(others);
    if (identified.length === 0 && text !== null && isLine(text, filled, amounts, rest, named, header))
      return { kind: "line", row, text };
    if (named.length + identified.length === 0 && rest.length === 0)
      return filledIn(orders).length === 0 && amounts.some(addsRows)
        ? { kind: "total", row, scope: "total", label: null }
        : nobody(row, amounts);
    const strength = named.length + identified.length * 2 + rest.length + amounts.length;
    return { kind: named.length + identified.length > 0 && strength >= 2 ? "data" : "thin", row };
  };
}

/** Rows prepared for people who never came hold a rank and formulas that give 0. An amount alone is somebody's all the same. */
function nobody(row: Row, amounts: readonly Cell[]): Look {
  return amounts.some((cell) => cell.value !== 0 && cell.value !== "") ? { kind: "thin", row } : { kind: "nothing" };
}

function isNumber(cell: Cell): boolean {
  return cell.kind === "number";
}

/** A formula that adds more than the cells of its own row. */
function addsRows(cell: Cell): boolean {
  const addition = cell.formula === null ? null : parseAddition(cell.formula);
  return addition?.terms.some((term) => term.kind === "range" && term.range.bottom > term.range.top) === true;
}

interface RowLabel {
  readonly text: string;
  readonly scope: NonNullable<ReturnType<typeof readRowLabel>>;
}

/** The label of a total: the first text before the amounts that reads as one. */
function rowLabel(filled: readonly Cell[], money: readonly number[]): RowLabel | null {
  for (const cell of filled) {
    if (cell.kind !== "text" || money.includes(cell.column)) continue;
    const scope = readRowLabel(cell.value);
    if (scope !== null) return { text: cell.value, scope };
  }
  return null;
}

/** The headings once more, or another table's: at least three known headings and no figures. */
function isHeadingRow(filled: readonly Cell[], headings: ReadonlyMap<number, string>, lexicon: Lexicon): boolean {
  if (filled.length < 2 || filled.some((cell) => cell.kind !== "text")) return false;
  const same = filled.filter((cell) => {
    const heading = headings.get(cell.column);
    return heading !== undefined && heading !== "" && heading === normalise(String(cell.value));
  });
  if (same.length >= 2 && same.length >= filled.length * 0.6) return true;
  const known = filled.filter((cell) =>
    [...lexicon.heading(String(cell.value)).values()].some((named) => named >= EXACT),
  );
  return known.length >= 3;
}

/** A line of text and nothing else of a person: a title, "label: value", a signature, a note. */
function isLine(
  text: string,
  filled: readonly Cell[],
  amounts: readonly Cell[],
  rest: readonly Cell[],
  named: readonly Cell[],
  header: Header,
): boolean {
  if (isStatementLabel(text) && filled.length <= 4) return true;
  if (amounts.some(isNumber)) return false;
  if (filled.length === 1) return header.columns.length > 1;
  return (
    filled.length === 2 &&
    rest.length + named.length < 2 &&
    filled.every((cell) => cell.kind === "text") &&
    amounts.length === 0
  );
}

function lineText(row: Row): string | null {
  const first = row.cells.find(isFilled);
  return first?.kind === "text" ? first.value : null;
}

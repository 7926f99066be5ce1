import { cellIn, isFilled, type Row } from "../../workbook/index.js";
import { rankOf, traits, type FieldId } from "../words/index.js";
import type { MergesByRow } from "../columns/index.js";

/**
 * The lines of a person: some lists give one beneficiary several rows, one for each piece of equipment or instalment. Who it is stands
 * once, merged over those rows or in the first of them alone.
 */
export interface LineReader {
  /** The last row over which a person's name, CIN or rank is merged; the row itself where none is. */
  readonly lastRow: (person: Row) => number;
  /** Whether rows[at] goes on with the person whose first row is given. */
  readonly goesOn: (rows: readonly Row[], at: number, person: Row) => boolean;
}

/** A column and what is known of it so far. */
interface Known {
  readonly column: number;
  readonly field: FieldId | null;
}

/** A reader for the rows under one heading; null where nobody can have a second line, as in most tables. */
export function lineReader(columns: readonly Known[], merges: MergesByRow, bottom: number): LineReader | null {
  const item = first(columns, "item");
  const isMerged = reachesBelow(merges, bottom);
  if (!isMerged && item === undefined) return null;
  const who = columns.filter(({ field }) => field !== null && identifies(field)).map(({ column }) => column);
  const order = first(columns, "order");
  if (who.length === 0) return null;
  const fromColumns = [...who, ...(order === undefined ? [] : [order])];
  const lastRow = ({ row }: Row): number => {
    let last = row;
    if (isMerged)
      for (const merge of merges.get(row) ?? [])
        if (merge.bottom > last && fromColumns.some((column) => column >= merge.left && column <= merge.right))
          last = merge.bottom;
    return last;
  };
  const isTyped = item === undefined ? null : typedLines(columns, who, item, order);
  return {
    lastRow,
    goesOn: (rows, at, person) => {
      const row = rows[at];
      if (row === undefined || row === person || isAnyFilled(row, who)) return false;
      return row.row <= lastRow(person) || isTyped?.(rows, at, person) === true;
    },
  };
}

/** Whether any cell under a heading is merged over several rows: asked once a table. */
function reachesBelow(merges: MergesByRow, bottom: number): boolean {
  for (const [top, own] of merges) if (top > bottom && own.some((merge) => merge.bottom > top)) return true;
  return false;
}

/**
 * Lines typed without merging count only where it is certain: an item is named on each, all that says who somebody is, or where they
 * belong, is left empty, and the list itself does not count them as people – its ranks run on without them; without ranks, quantities
 * or prices stand beside the items. Anything else is a person whose name is missing.
 */
function typedLines(
  columns: readonly Known[],
  who: readonly number[],
  item: number,
  order: number | undefined,
): LineReader["goesOn"] | null {
  const isPriced = first(columns, "quantity") !== undefined || first(columns, "unitPrice") !== undefined;
  if (order === undefined && !isPriced) return null;
  const money = columns.filter(({ field }) => field !== null && traits(field).money).map(({ column }) => column);
  const personal = columns.filter(({ field }) => field !== null && !mayDiffer(field)).map(({ column }) => column);
  return (rows, at, person) => {
    const [row, above] = [rows[at], rows[at - 1]];
    if (row === undefined || above?.row !== row.row - 1 || !isFilled(cellIn(row, item))) return false;
    if (isAnyFilled(row, personal) || !isFilled(cellIn(person, item)) || !isAnyFilled(person, who)) return false;
    if (money.length > 1 && money.every((column) => isFilled(cellIn(row, column)))) return false; // somebody's own grant
    return order === undefined || ranksRunOn(rows, at, { order, who }, rankOf(cellIn(person, order)));
  };
}

interface Ranked {
  readonly order: number;
  readonly who: readonly number[];
}

/** So many rows further down the next person's rank is not looked for: nobody has as many lines. */
const NEXT_ROWS = 40;

/** Whether the next person with a rank has the one after a person's, or begins anew; true where none follows before an empty row. */
function ranksRunOn(rows: readonly Row[], from: number, { order, who }: Ranked, rank: number | null): boolean {
  if (rank === null) return false;
  for (let i = from; i < Math.min(rows.length, from + NEXT_ROWS); i++) {
    const row = rows[i];
    if (row === undefined || (i > from && row.row > (rows[i - 1]?.row ?? 0) + 1)) return true;
    const next = rankOf(cellIn(row, order));
    if (next !== null && isAnyFilled(row, who)) return next === rank + 1 || next === 1;
  }
  return true;
}

function first(columns: readonly Known[], field: FieldId): number | undefined {
  return columns.find((column) => column.field === field)?.column;
}

function identifies(field: FieldId): boolean {
  const { content } = traits(field);
  return content === "name" || content === "cin";
}

/** What a person's lines may each have of their own; the rest is said once. */
function mayDiffer(field: FieldId): boolean {
  const { line, content } = traits(field);
  return line || content === "money" || content === "any";
}

function isAnyFilled(row: Row, columns: readonly number[]): boolean {
  for (const column of columns) if (isFilled(cellIn(row, column))) return true;
  return false;
}

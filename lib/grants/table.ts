import type { Dirham } from "../dirham/index.js";
import type { Range, Row, Sheet, Span } from "../workbook/index.js";
import type { FieldId } from "./words/index.js";

/** A column of a table: its heading and what it was recognised as. */
export interface Column {
  readonly column: number;
  /** The row of the heading that names it: the lower one of two. */
  readonly headingRow: number;
  /** The heading as written, of both rows where there are two; empty where the column has none. */
  readonly heading: string;
  /** Null when nothing is known about it. */
  readonly field: FieldId | null;
  /** How surely, 0 … 1. */
  readonly confidence: number;
  /** What one of its figures stands for, in dirhams; undefined: a dirham. */
  readonly unit?: Dirham;
}

/** What a row under the headings is. */
export type TableRow =
  /** Somebody's row, or the first of several. */
  | { readonly kind: "data"; readonly row: Row }
  /** A further line of the person above. */
  | { readonly kind: "further"; readonly row: Row }
  /** A row that states sums of rows above it. */
  | { readonly kind: "total"; readonly row: Row; readonly scope: TotalScope; readonly label: string | null }
  /** A line of text between people, as a centre's or a batch's name over its rows. */
  | { readonly kind: "section"; readonly row: Row; readonly text: string }
  /** The first of one or more empty rows with people after it. */
  | { readonly kind: "blank"; readonly number: number };

/**
 * Whom or what a table lists. `paper`: nobody's grant, but invoices, orders, salaries, an account, as lie beside the grants. `aside`: people
 * under a list who wait or were turned down, without headings of their own.
 */
export type TableKind = "person" | "item" | "paper" | "aside";

/** What a total row calls itself: "sous-total", "total", "total général"; `over`: it names a section, over the people of it. */
export type TotalScope = "subtotal" | "total" | "grand" | "over";

/** A table of people or of equipment items as it stands on its sheet: a list, or its first block where it is printed in several. */
export interface Table {
  readonly of: TableKind;
  readonly sheet: Sheet;
  /** The columns that are its own where tables stand side by side; null where none stands beside it. */
  readonly part: Span | null;
  /** First and last heading row. */
  readonly header: { readonly top: number; readonly bottom: number };
  readonly range: Range;
  readonly columns: readonly Column[];
  /** The column that carries a field: the first of several. */
  readonly byField: ReadonlyMap<FieldId, Column>;
  /** Columns that claim a field which another column already carries. */
  readonly rivals: readonly Column[];
  /** Columns that the total adds up beside cash and equipment: what training or transport costs. */
  readonly moreParts: readonly number[];
  /** Whether its total states once what its only other column of money holds on each of a person's lines. */
  readonly sumsLines: boolean;
  readonly rows: readonly TableRow[];
  /** The last row under them that adds what is nobody's; 0 without one. */
  readonly end: number;
  /** Where one list is printed in blocks side by side: those after the first, under headings of their own. */
  readonly more: readonly Table[];
}

/** A list's blocks from the first to the last: nearly always the table alone. */
export function blocksOf(table: Table): readonly Table[] {
  return table.more.length === 0 ? [table] : [table, ...table.more];
}

/** Whether a column is a table's own: any is where nothing stands beside it. */
export function isInPart({ part }: Table, column: number): boolean {
  return part === null || (column >= part.first && column <= part.last);
}

/** The rectangle around a list's blocks. */
export function rangeOfList(table: Table): Range {
  return blocksOf(table)
    .map(({ range }) => range)
    .reduce((all, range) => ({
      top: Math.min(all.top, range.top),
      left: Math.min(all.left, range.left),
      bottom: Math.max(all.bottom, range.bottom),
      right: Math.max(all.right, range.right),
    }));
}

/** The column that carries a field, or undefined: the first of several. */
export function columnOf(table: Table, field: FieldId): Column | undefined {
  return table.byField.get(field);
}

/** Columns by what they carry, for `Table.byField`. */
export function firstByField(columns: readonly Column[]): ReadonlyMap<FieldId, Column> {
  const first = new Map<FieldId, Column>();
  for (const column of columns) if (column.field !== null && !first.has(column.field)) first.set(column.field, column);
  return first;
}

import {
  columnOf,
  firstHeading,
  type AmountEntry,
  type Batch,
  type FieldId,
  type Person,
  type Table,
} from "../grants/index.js";
import { address, cellIn, isFilled, rangeAddress } from "../workbook/index.js";

/** A cell of a workbook: 1-based row and column. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The place of a cell of a table. */
export function placeIn(table: Table, row: number, column: number): Place {
  return { sheet: table.sheet.name, row, column };
}

/** The place of a person's cell of a field; of the row's first cell when the table has no such column. */
export function placeOf(person: Person, field: FieldId): Place {
  return placeIn(person.table, person.row.row, columnOf(person.table, field)?.column ?? person.table.range.left);
}

/** A person's name cell, whichever column the table has for it. */
export function nameAt(person: Person): Place {
  const field = (["name", "familyName", "givenName"] as const).find((f) => columnOf(person.table, f) !== undefined);
  return placeOf(person, field ?? "name");
}

/** The cell that a person's grant stands in: the total, else the last amount column that the table has. */
export function grantAt(person: Person): Place {
  const own = person.amounts.filter(({ column }) => column > 0);
  const entry = own.find(({ field }) => field === "total") ?? own.at(-1);
  return entry === undefined ? placeIn(person.table, person.row.row, person.table.range.left) : amountAt(person, entry);
}

/** The place of an amount of a person: of several lines, the first in which it stands. */
export function amountAt(person: Person, { column }: AmountEntry): Place {
  const line = person.lines.find(({ row }) => isFilled(cellIn(row, column))) ?? person;
  return placeIn(person.table, line.row.row, column);
}

/** The first heading of a batch's table: where findings about the batch as a whole stand. */
export function headingAt({ table }: Batch): Place {
  const { row, column } = firstHeading(table);
  return placeIn(table, row, column);
}

/** The place of a value that a batch's lines state. */
export function statedAt(
  { sheet }: Pick<Batch, "sheet">,
  stated: { readonly row: number; readonly column: number },
): Place {
  return { sheet: sheet.name, row: stated.row, column: stated.column };
}

/** A place's A1 address, for sentences that name another cell. */
export function a1({ row, column }: Place): string {
  return address(row, column);
}

/** Cells of one column in A1 form, stretches as ranges: "C5:C8, C12". Rows ascend. */
export function a1Column(rows: readonly number[], column: number): string {
  const stretches: { first: number; last: number }[] = [];
  for (const row of rows) {
    const open = stretches.at(-1);
    if (open?.last === row - 1) open.last = row;
    else stretches.push({ first: row, last: row });
  }
  return stretches
    .map(({ first, last }) => rangeAddress({ top: first, left: column, bottom: last, right: column }))
    .join(", ");
}

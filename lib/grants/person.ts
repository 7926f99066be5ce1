import type { Dirham } from "../dirham/index.js";
import { cellIn, type Cell, type Row } from "../workbook/index.js";
import type { CellAmount } from "./cell-amount.js";
import type { FieldId } from "./fields.js";
import { columnOf, type Table } from "./table.js";

/** An amount of a row that is a part of its total: where it stands and what it says. */
export interface PartEntry {
  readonly column: number;
  readonly cell: Cell | undefined;
  readonly reading: CellAmount;
}

/** One amount of a row by its field. */
export interface AmountEntry extends PartEntry {
  readonly field: MoneyField;
}

export type MoneyField = "cash" | "equipment" | "total";

export const moneyFields: readonly MoneyField[] = ["cash", "equipment", "total"];

/** A beneficiary's row of a batch table. */
export interface Person {
  readonly row: Row;
  readonly table: Table;
  readonly name: string | null;
  /** Cleaned and in capitals; null when the cell is empty. */
  readonly cin: string | null;
  readonly sex: "female" | "male" | null;
  /** As reports print it when it is one of the known centres, else as written. */
  readonly centre: string | null;
  readonly activity: string | null;
  /** The amounts of the columns that the table has, in the order cash, equipment, total. */
  readonly amounts: readonly AmountEntry[];
  /** The parts of the total that are neither cash nor equipment, where the table has such columns. */
  readonly moreParts: readonly PartEntry[];
  /** What the person is granted: the total, or what can be read of cash and equipment where no total stands. Null: nothing can be read. */
  readonly grant: Dirham | null;
}

/** The cell of a person's row in the column that carries a field; undefined when there is no such column or nothing in it. */
export function cellOf(person: Person, field: FieldId): Cell | undefined {
  const column = columnOf(person.table, field);
  return column === undefined ? undefined : cellIn(person.row, column.column);
}

/** A person's amount of one kind; undefined when the table has no such column. */
export function amountOf(person: Person, field: MoneyField): AmountEntry | undefined {
  return person.amounts.find((entry) => entry.field === field);
}

/** Whether an amount cell holds something that cannot be counted. */
export function isUnverified({ reading }: PartEntry): boolean {
  return reading.kind !== "amount" && reading.kind !== "blank";
}

/** Whether a person's grant is the whole of it: the stated total, or parts that could all be read. */
export function isGrantWhole(person: Person): boolean {
  return amountOf(person, "total")?.reading.kind === "amount" || !partsOf(person).some(isUnverified);
}

/** All amounts of a row, those of the other parts of its total too. */
function partsOf({ amounts, moreParts }: Person): readonly PartEntry[] {
  return moreParts.length === 0 ? amounts : [...amounts, ...moreParts];
}

/** How many of a person's amount cells cannot be counted; a row without any amount counts as one. */
export function unverifiedCells(person: Person): number {
  let unread = 0;
  for (const part of partsOf(person)) if (isUnverified(part)) unread++;
  return unread === 0 && person.amounts.every(({ reading }) => reading.kind === "blank") ? 1 : unread;
}

import { plus, type Dirham } from "../../dirham/index.js";
import { cellIn, isFilled, mergeAt, type Cell, type Row } from "../../workbook/index.js";
import type { CellAmount, FieldId } from "../words/index.js";
import { columnOf, type Table } from "../table.js";

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

/** The fields of money: what is paid out, what equipment costs, and the sum of both. */
export type MoneyField = "cash" | "equipment" | "total";

export const moneyFields: readonly MoneyField[] = ["cash", "equipment", "total"];

/** The amounts of one row, or of all rows of a person. */
export interface PersonLine {
  readonly row: Row;
  readonly table: Table;
  /** The amounts of the columns that the table has, in the order cash, equipment, total; without those whose cell is merged with a line's above. */
  readonly amounts: readonly AmountEntry[];
  /** The parts of the total that are neither cash nor equipment, where the table has such columns. */
  readonly moreParts: readonly PartEntry[];
  /** What is granted: the total, or what can be read of cash and equipment where no total stands. Null: nothing can be read. */
  readonly grant: Dirham | null;
}

/** A beneficiary of a batch table: a row, or several lines that add up. Who it is stands in the first. */
export interface Person extends PersonLine {
  readonly name: string | null;
  /** Cleaned and in capitals; null when the cell is empty. */
  readonly cin: string | null;
  readonly sex: "female" | "male" | null;
  /** As reports print it when it is one of the known centres, else as written. */
  readonly centre: string | null;
  readonly activity: string | null;
  /** All lines of a person who has several, the first included; empty for everybody else. */
  readonly lines: readonly PersonLine[];
}

/** The lines of a person: the row itself where there is only one. */
export function linesOf(person: Person): readonly PersonLine[] {
  return person.lines.length === 0 ? [person] : person.lines;
}

/** The lines of several people, in the order of their rows. */
export function linesOfAll(people: readonly Person[]): readonly PersonLine[] {
  return people.some(({ lines }) => lines.length > 0) ? people.flatMap(linesOf) : people;
}

/** The cell of a person's row in the column that carries a field; undefined when there is no such column or nothing in it. */
export function cellOf(person: Person, field: FieldId): Cell | undefined {
  const column = columnOf(person.table, field);
  return column === undefined ? undefined : cellIn(person.row, column.column);
}

/** A person's amount of one kind, or a line's; undefined when the table has no such column, or the cell is merged with one above. */
export function amountOf(line: PersonLine, field: MoneyField): AmountEntry | undefined {
  return line.amounts.find((entry) => entry.field === field);
}

/** What a line grants: its total, or what can be read of its parts where no total stands. */
export function grantOf(
  amounts: readonly AmountEntry[],
  moreParts: readonly PartEntry[],
  isTotalStated: boolean,
): Dirham | null {
  let granted: Dirham | null = null;
  for (const { field, reading } of amounts)
    if (reading.kind === "amount" && (field === "total" || !isTotalStated)) granted = added(granted, reading.value);
  if (!isTotalStated)
    for (const { reading } of moreParts) if (reading.kind === "amount") granted = added(granted, reading.value);
  return granted;
}

function added(sum: Dirham | null, value: Dirham): Dirham {
  return sum === null ? value : plus(sum, value);
}

/** Whether a total stands in a line. */
export function statesTotal(amounts: readonly AmountEntry[]): boolean {
  for (const { field, reading } of amounts) if (field === "total" && reading.kind !== "blank") return true;
  return false;
}

/** Whether an amount cell holds something that cannot be counted. */
export function isUnverified({ reading }: PartEntry): boolean {
  return reading.kind !== "amount" && reading.kind !== "blank";
}

/**
 * The lines of a person on which something is named and no amount stands, though one stands on others in the same column: nobody can say
 * that they cost nothing. A total over all lines does say it.
 */
export function linesWithoutAmount({ lines, table }: Person): readonly AmountLess[] {
  const item = lines.length === 0 ? undefined : columnOf(table, "item")?.column;
  if (item === undefined) return [];
  const each = columnsOfEach(lines);
  if (!each.has(columnOf(table, "total")?.column ?? 0) && lines.some(({ amounts }) => statesTotal(amounts))) return [];
  return lines.flatMap((line): AmountLess[] => {
    const empty = line.amounts.find(({ column }) => each.has(column));
    const isBare = partsOf(line).every(({ reading }) => reading.kind === "blank") && isFilled(cellIn(line.row, item));
    return isBare && empty !== undefined ? [{ row: line.row, column: empty.column }] : [];
  });
}

/** The columns in which several lines of a person state an amount. */
function columnsOfEach(lines: readonly PersonLine[]): ReadonlySet<number> {
  const once = new Set<number>();
  const often = new Set<number>();
  for (const { amounts } of lines)
    for (const { column, reading } of amounts)
      if (reading.kind !== "blank") (once.has(column) ? often : once).add(column);
  return often;
}

interface AmountLess {
  readonly row: Row;
  readonly column: number;
}

/** Whether a person's grant is the whole of it: the stated total, or parts that could all be read. */
export function isGrantWhole(person: Person): boolean {
  if (amountOf(person, "total")?.reading.kind !== "amount" && partsOf(person).some(isUnverified)) return false;
  return person.lines.length === 0 || linesWithoutAmount(person).length === 0;
}

/** All amounts of a row, those of the other parts of its total too. */
function partsOf({ amounts, moreParts }: PersonLine): readonly PartEntry[] {
  return moreParts.length === 0 ? amounts : [...amounts, ...moreParts];
}

/** Whether an amount of somebody else above is merged over this person's row: a project that several share. */
export function sharesAmount({ row, table }: Person): boolean {
  const isMerged = (field: MoneyField): boolean => {
    const column = columnOf(table, field)?.column;
    return column !== undefined && (mergeAt(table.sheet, row.row, column)?.top ?? row.row) < row.row;
  };
  return table.sheet.merges.length > 0 && moneyFields.some(isMerged);
}

/** Whether anything stands where a person's amounts do, those of other parts included: who is paid by transfer has no cheque. */
export function statesAmount(person: Person): boolean {
  return partsOf(person).some(({ reading }) => reading.kind !== "blank");
}

/** How many of a person's amount cells cannot be counted; somebody without any amount counts as one. */
export function unverifiedCells(person: Person): number {
  let unread = linesWithoutAmount(person).length;
  for (const line of linesOf(person)) for (const part of partsOf(line)) if (isUnverified(part)) unread++;
  if (unread > 0 || statesAmount(person)) return unread;
  return sharesAmount(person) ? 0 : 1;
}

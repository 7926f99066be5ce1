import { sum, type Dirham } from "../../dirham/index.js";
import { columnOf, type Table } from "../table.js";
import { amountOf, moneyFields, type MoneyField, type PartEntry, type Person, type PersonLine } from "./person.js";

/** A column of a list's money: cash, equipment, the total, or one of the further parts by its place among them, from 0. */
export type MoneyColumn = MoneyField | number;

/** The columns of money that a table has, the total last. */
export function moneyColumnsOf(table: Table): MoneyColumn[] {
  const known = moneyFields.filter((field) => columnOf(table, field) !== undefined);
  const parts: MoneyColumn[] = known.filter((field) => field !== "total");
  return [...parts, ...table.moreParts.keys(), ...known.filter((field) => field === "total")];
}

/** Where a table has a column of money, 1-based; undefined where it has none of that kind. */
export function placeOfMoney(table: Table, of: MoneyColumn): number | undefined {
  return typeof of === "number" ? table.moreParts[of] : columnOf(table, of)?.column;
}

/** A line's amount in a column of money; undefined where the table has none, or the cell is merged with one above. */
export function entryIn(line: PersonLine, of: MoneyColumn): PartEntry | undefined {
  if (typeof of !== "number") return amountOf(line, of);
  const column = line.table.moreParts[of];
  return line.moreParts.find((entry) => entry.column === column);
}

/** What could be read of a line's amount in a column of money, or of its grant: what enters sums. */
export function valueIn(line: PersonLine, of: MoneyColumn): Dirham | null {
  if (of === "total") return line.grant;
  const reading = entryIn(line, of)?.reading;
  return reading?.kind === "amount" ? reading.value : null;
}

/** What could be read of a person's amounts in a column of money. */
export function valueOf(person: Person, of: MoneyColumn): Dirham | null {
  if (person.lines.length === 0 || of === "total") return valueIn(person, of);
  const values = person.lines.map((line) => valueIn(line, of)).filter((value) => value !== null);
  return values.length === 0 ? null : sum(values);
}

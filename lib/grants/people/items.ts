import { equals, type AmountConvention } from "../../dirham/index.js";
import { appendTo } from "../../lists/index.js";
import { cleanText, nameKey } from "../../text/index.js";
import { cellIn, cellText, isFilled, type Cell, type Row } from "../../workbook/index.js";
import { readCellAmount, type CellAmount, type FieldId } from "../words/index.js";
import { productOf, type Priced } from "../columns/index.js";
import { columnOf, type Table } from "../table.js";
import { identity } from "./identity.js";
import { amountOf, linesOf, type Person } from "./person.js";

/** One piece of equipment of a person. */
export interface Item extends Priced {
  readonly row: Row;
  readonly cin: string | null;
  readonly name: string | null;
  readonly total: { readonly column: number; readonly cell: Cell | undefined; readonly reading: CellAmount };
}

/** A table of equipment items. */
export interface ItemTable {
  readonly table: Table;
  readonly items: readonly Item[];
}

/** Reads the items of an equipment table. A person's name or CIN that stands once holds for the rows below it. */
export function readItems(table: Table, convention?: AmountConvention): ItemTable {
  const at = (field: FieldId): number => columnOf(table, field)?.column ?? 0;
  const names = [at("familyName"), at("name"), at("givenName")].filter((column) => column > 0);
  const columns = { cin: at("cin"), quantity: at("quantity"), unitPrice: at("unitPrice"), total: at("itemTotal") };
  let cin: string | null = null;
  let name: string | null = null;
  const items: Item[] = [];
  for (const entry of table.rows) {
    if (entry.kind !== "data") continue;
    const ownCin = identity(joinedText(entry.row, [columns.cin]));
    const ownName = joinedText(entry.row, names);
    if (ownCin !== null || ownName !== null) [cin, name] = [ownCin, ownName];
    const total = cellIn(entry.row, columns.total);
    items.push({
      row: entry.row,
      cin,
      name,
      quantity: cellIn(entry.row, columns.quantity),
      unitPrice: readCellAmount(cellIn(entry.row, columns.unitPrice), convention),
      total: { column: columns.total, cell: total, reading: readCellAmount(total, convention) },
    });
  }
  return { table, items };
}

/**
 * What people's lines say of equipment, where quantity and price stand beside its amount and make it in most of them: other lists write
 * prices without tax, or more than is granted.
 */
export function itemsOnLines(people: readonly Person[], table: Table): readonly Item[] {
  const at = (field: FieldId): number => columnOf(table, field)?.column ?? 0;
  const [quantity, unitPrice] = [at("quantity"), at("unitPrice")];
  if (quantity === 0 || unitPrice === 0) return [];
  const field = at("equipment") > 0 ? "equipment" : "total";
  const items = people.flatMap((person) =>
    linesOf(person).flatMap((line): Item[] => {
      const total = amountOf(line, field);
      const price = readCellAmount(cellIn(line.row, unitPrice));
      const { row } = line;
      if (total?.reading.kind !== "amount") return [];
      return [{ row, cin: person.cin, name: person.name, quantity: cellIn(row, quantity), unitPrice: price, total }];
    }),
  );
  const counted = items.filter((item) => productOf(item) !== null);
  return counted.filter(isProduct).length * 2 >= counted.length ? counted : [];
}

function isProduct(item: Item): boolean {
  const product = productOf(item);
  const { reading } = item.total;
  return product !== null && reading.kind === "amount" && equals(product, reading.value);
}

/** The items of a person, found by CIN, or by name where the item has no CIN or the person none. */
export function itemsByPerson(table: ItemTable): (person: Person) => readonly Item[] {
  const byCin = new Map<string, Item[]>();
  const byName = new Map<string, Item[]>();
  for (const item of table.items) {
    if (item.cin !== null) appendTo(byCin, item.cin, item);
    if (item.name !== null) appendTo(byName, nameKey(item.name), item);
  }
  return (person) => {
    const own = person.cin === null ? undefined : byCin.get(person.cin);
    if (own !== undefined || person.name === null) return own ?? [];
    const named = byName.get(nameKey(person.name)) ?? [];
    return named.filter((item) => item.cin === null || person.cin === null);
  };
}

function joinedText(row: Row, columns: readonly number[]): string | null {
  const parts = columns.map((column) => cellIn(row, column)).filter(isFilled);
  return parts.length === 0 ? null : cleanText(parts.map(cellText).join(" "));
}

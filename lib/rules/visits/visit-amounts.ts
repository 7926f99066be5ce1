import {
  columnOf,
  linesOf,
  reversalsIn,
  type Batch,
  type ItemTable,
  type PersonLine,
  type Table,
} from "../../grants/index.js";
import { cellIn } from "../../workbook/index.js";
import { placeIn, statedAt } from "../place.js";
import type { AmountSubject } from "../rule.js";
import type { Visitor } from "./visitor.js";

/** Shows the people of a list, and the amounts of their lines. */
export function visitPeople(batch: Batch, show: Visitor): void {
  for (const person of batch.people) {
    show.person({ batch, person });
    for (const line of linesOf(person)) visitAmounts(line, person.table, show);
  }
}

function visitAmounts({ row, amounts, moreParts }: PersonLine, table: Table, show: Visitor): void {
  for (const entry of amounts) {
    if (entry.column === 0) continue; // stands on the items' sheet and is shown there
    const at = placeIn(table, row.row, entry.column);
    showAmount({ at, cell: entry.cell, reading: entry.reading, of: "person" }, show);
  }
  for (const { column, cell, reading } of moreParts)
    showAmount({ at: placeIn(table, row.row, column), cell, reading, of: "person" }, show);
}

/** Shows the money that came back under the people of a list. */
export function visitReversals(table: Table, show: Visitor): void {
  for (const { row, column, cell, reading } of reversalsIn(table))
    showAmount({ at: placeIn(table, row.row, column), cell, reading, of: "person" }, show);
}

/** Shows the pieces of equipment of a sheet of items, and their amounts. */
export function visitItems({ table, items }: ItemTable, show: Visitor): void {
  const price = columnOf(table, "unitPrice")?.column;
  for (const item of items) {
    show.item({ table, item });
    const { row, total, unitPrice } = item;
    const priced = price === undefined ? [] : [{ column: price, cell: cellIn(row, price), reading: unitPrice }];
    const totalled = total.column === 0 ? [] : [total]; // 0: the table has no such column
    for (const { column, cell, reading } of [...priced, ...totalled])
      showAmount({ at: placeIn(table, row.row, column), cell, reading, of: "item" }, show);
  }
}

/** Shows the envelope that a batch declares. */
export function visitEnvelope(batch: Batch, show: Visitor): void {
  const { envelope } = batch.declared;
  if (envelope === null) return;
  const at = statedAt(batch, envelope);
  const cell = { kind: "text" as const, value: envelope.text, column: at.column, formula: null, format: null };
  showAmount({ at, cell, reading: envelope.value, of: "envelope" }, show);
}

/** Shows what a cell for an amount holds: an amount, or something else; nothing where it is empty. */
export function showAmount({ at, cell, reading, of }: AmountSubject, show: Visitor): void {
  if (reading.kind === "amount") show.amount({ at, cell, reading, of });
  else if (reading.kind !== "blank") show.unread({ at, cell, reading, of });
}

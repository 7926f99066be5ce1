import { plus, sumOf } from "../../dirham/index.js";
import { columnOf } from "../table.js";
import { itemsByPerson, linesOf, withLines, type AmountEntry, type Item, type Person } from "../people/index.js";
import type { Batch } from "./batch.js";

/**
 * A batch whose table has cash but neither equipment nor total keeps its equipment on the items' sheet alone: each person's
 * equipment is then the sum of their items. Other batches stay as they are; their items are compared, not added.
 */
export function withEquipmentFromItems(batch: Batch): Batch {
  const { table, items } = batch;
  if (items === null || columnOf(table, "equipment") !== undefined || columnOf(table, "total") !== undefined)
    return batch;
  const find = itemsByPerson(items);
  const added = (person: Person): Person => withEquipment(person, find(person));
  return { ...batch, people: batch.people.map(added), onAllSheets: batch.onAllSheets.map(added) };
}

function withEquipment(person: Person, items: readonly Item[]): Person {
  const readings = items.map(({ total }) => total.reading);
  if (readings.length === 0) return person;
  const unread = readings.find(({ kind }) => kind !== "amount" && kind !== "blank");
  const value = sumOf(readings, (reading) => (reading.kind === "amount" ? reading.value : null));
  const equipment: AmountEntry = {
    field: "equipment",
    column: 0, // stands on the items' sheet: no cell of this table carries it
    cell: undefined,
    reading: unread ?? { kind: "amount", value, stored: "number" },
  };
  const [first, ...more] = linesOf(person);
  if (first === undefined) return person;
  const grant = first.grant === null ? value : plus(first.grant, value);
  return withLines(person, [{ ...first, amounts: [...first.amounts, equipment], grant }, ...more]);
}

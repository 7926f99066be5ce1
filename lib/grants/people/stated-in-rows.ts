import { cellText, isFilled } from "../../workbook/index.js";
import { batchNumberIn, dayOf, type Declared } from "../lines/index.js";
import { cellOf, type Person } from "./person.js";
import { columnOf } from "../table.js";
import type { Members } from "./read-list.js";

/** What a batch's rows say of it in their own columns for its number, its day, its place and its year: the first of them. */
export function statedInRows({ group: { year }, people: [first] }: Members, date1904: boolean): Partial<Declared> {
  if (first === undefined) return {};
  const batch = placed(first, "batch");
  const date = placed(first, "date");
  const venue = placed(first, "venue");
  return {
    ...(year !== undefined && { year }),
    ...(batch && { number: { ...batch.at, value: batchNumberIn(batch) } }),
    ...(date && { date: { ...date.at, value: dayOf(date.cell, date.text, date1904) } }),
    ...(venue && { venue: { ...venue.at, value: venue.text } }),
  };
}

function placed(person: Person, field: "batch" | "date" | "venue") {
  const cell = cellOf(person, field);
  if (!isFilled(cell)) return null;
  const text = cellText(cell);
  return { cell, text, at: { row: person.row.row, column: columnOf(person.table, field)?.column ?? 0, text } };
}

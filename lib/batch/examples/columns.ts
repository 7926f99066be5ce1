import { columnLetters } from "../../workbook/index.js";

/** What stands in the columns of an example sheet, from A on. */
export const columns = ["order", "name", "cin", "sex", "centre", "activity", "cash", "equipment", "total"] as const;
export type ColumnId = (typeof columns)[number];

/** The letter of a column on the example sheets. */
export function letterOf(column: ColumnId): string {
  return columnLetters(columns.indexOf(column) + 1);
}

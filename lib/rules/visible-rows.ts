import type { PersonLine, Table } from "../grants/index.js";

/** Whether a person's row is hidden, by hand, by a filter or with its whole sheet. */
export function isHiddenRow({ row }: PersonLine, table: Table): boolean {
  return row.hidden || table.sheet.visibility !== "visible";
}

import { columnIn, linesOfAll, type Table, type TotalFigure, type TotalRow } from "../../grants/index.js";
import { columnLetters } from "../../workbook/index.js";

/** The formula that adds exactly a total's rows: one range where they stand together, else one for each stretch of a table. */
export function formulaOver(total: TotalRow, figure: TotalFigure): string {
  const stretches: { readonly column: string; readonly first: number; last: number }[] = [];
  let table: Table | null = null;
  let column = "";
  let others: readonly number[] = []; // the table's total rows
  let next = 0; // the first of them that is not above the line
  for (const line of linesOfAll(total.people)) {
    const { row } = line.row;
    const isFirst = line.table !== table;
    if (isFirst) {
      table = line.table;
      column = columnLetters(columnIn(table, figure));
      others = table.rows.flatMap((entry) => (entry.kind === "total" ? [entry.row.row] : []));
      next = 0;
    }
    const before = next;
    while ((others[next] ?? Infinity) < row) next++;
    const open = stretches.at(-1);
    if (open !== undefined && !isFirst && next === before) open.last = row;
    else stretches.push({ column, first: row, last: row });
  }
  return `SUM(${stretches.map(({ column: own, first, last }) => `${own}${first}:${own}${last}`).join(",")})`;
}

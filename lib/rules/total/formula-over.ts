import type { TotalFigure, TotalRow } from "../../grants/index.js";
import { columnLetters } from "../../workbook/index.js";

/** The formula that adds exactly a total's rows: one range where they stand together, else one for each stretch. */
export function formulaOver(total: TotalRow, figure: TotalFigure): string {
  const column = columnLetters(figure.column);
  const others = new Set(total.table.rows.flatMap((entry) => (entry.kind === "total" ? [entry.row.row] : [])));
  const stretches: { first: number; last: number }[] = [];
  for (const { row } of total.people) {
    const open = stretches.at(-1);
    const interrupted = open !== undefined && [...others].some((other) => other > open.last && other < row.row);
    if (open !== undefined && !interrupted) open.last = row.row;
    else stretches.push({ first: row.row, last: row.row });
  }
  return `SUM(${stretches.map(({ first, last }) => `${column}${first}:${column}${last}`).join(",")})`;
}

import { linesOfAll, type TotalFigure, type TotalRow } from "../../grants/index.js";
import { columnLetters } from "../../workbook/index.js";

/** The formula that adds exactly a total's rows: one range where they stand together, else one for each stretch. */
export function formulaOver(total: TotalRow, figure: TotalFigure): string {
  const column = columnLetters(figure.column);
  const others = total.table.rows.flatMap((entry) => (entry.kind === "total" ? [entry.row.row] : []));
  const stretches: { first: number; last: number }[] = [];
  let next = 0; // the first total row that is not above the line
  for (const { row } of linesOfAll(total.people)) {
    const before = next;
    while ((others[next] ?? Infinity) < row.row) next++;
    const open = stretches.at(-1);
    if (open !== undefined && next === before) open.last = row.row;
    else stretches.push({ first: row.row, last: row.row });
  }
  return `SUM(${stretches.map(({ first, last }) => `${column}${first}:${column}${last}`).join(",")})`;
}

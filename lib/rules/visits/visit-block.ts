import { traits, type Column, type Table } from "../../grants/index.js";
import { isFilled, type Cell, type Row } from "../../workbook/index.js";
import type { Subjects } from "../rule.js";
import { visitReversals } from "./visit-amounts.js";
import { visitMerges } from "./visit-merges.js";
import type { Visitor } from "./visitor.js";

/** Shows what stands in a block of a table of people: its headings, the gaps between its rows, their cells, its merges. */
export function visitBlock(table: Table, show: Visitor): void {
  for (const column of table.columns) {
    const rival = table.rivals.find((other) => other.column === column.column);
    show.heading({ table, column: rival ?? column, rival: rival !== undefined, aside: false });
  }
  const wanted = table.columns.map(wantedIn);
  for (const entry of table.rows) {
    if (entry.kind === "blank") show.gap({ table, row: entry.number });
    else if (entry.kind !== "section") visitCells(table, wanted, entry.row, show);
  }
  visitReversals(table, show);
  visitMerges(table, show);
}

const CODES: readonly string[] = ["cin", "rib", "phone"];

/** What should stand in a column, where a character that nobody sees makes it something else. */
type Wanted = Subjects["text"]["of"] | null;

function wantedIn({ field }: Column): Wanted {
  const content = field === null ? null : traits(field).content;
  if (content === null) return null;
  return content === "money" ? "amount" : CODES.includes(content) ? "code" : null;
}

/** `wanted`: in each of the table's columns. */
function visitCells(table: Table, wanted: readonly Wanted[], row: Row, show: Visitor): void {
  let next = 0;
  for (const cell of row.cells) {
    if (cell.kind === "number" && cell.formula === null) continue; // numbers are asked about as amounts
    while ((table.columns[next]?.column ?? Infinity) < cell.column) next++;
    const column: Column | undefined = table.columns[next];
    if (column === undefined) return;
    if (column.column !== cell.column) continue;
    const of = wanted[next] ?? null;
    if (cell.kind === "text" && cell.formula === null && of === null) continue;
    if (!isFilled(cell)) continue;
    if (isFormula(cell)) show.formula({ table, column, row: row.row, cell });
    else if (cell.kind === "text" && of !== null) show.text({ table, column, row: row.row, cell, of });
    if (cell.kind === "error" || cell.kind === "uncalculated") show.fault({ table, column, row: row.row, cell });
  }
}

function isFormula(cell: Cell): cell is Cell & { readonly formula: string } {
  return cell.formula !== null;
}

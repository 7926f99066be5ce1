import type { TableRow } from "../table.js";

/**
 * A table's rows, in which "Centre de Fès | 40 000" between people sums up those under it, or those above: those above where people stand
 * over the first such line and nobody under the last. It is then a subtotal, and what it names holds for the people over it: they come after
 * its line.
 */
export function withSumsUnder(rows: readonly TableRow[]): readonly TableRow[] {
  const first = rows.findIndex(isNamedSum);
  if (first < 0 || rows.findIndex(isSomebody) > first) return rows;
  if (rows.findLastIndex(isSomebody) > rows.findLastIndex(isNamedSum)) return rows;
  const turned: TableRow[] = [];
  let part = 0; // where the people begin whom the next sum is of
  for (const [i, entry] of rows.entries()) {
    const next = rows[i + 1];
    const isName = entry.kind === "section" && next !== undefined && isNamedSum(next) && next.row === entry.row;
    if (isName) turned.splice(part, 0, entry);
    else turned.push(isNamedSum(entry) ? { ...entry, scope: "subtotal" } : entry);
    if (isNamedSum(entry)) part = turned.length;
  }
  return turned;
}

type Total = Extract<TableRow, { kind: "total" }>;

function isNamedSum(entry: TableRow): entry is Total {
  return entry.kind === "total" && entry.scope === "over";
}

function isSomebody({ kind }: TableRow): boolean {
  return kind === "data" || kind === "further";
}

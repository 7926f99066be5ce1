import { compare, plus } from "../../dirham/index.js";
import type { Row } from "../../workbook/index.js";
import { amountIn } from "./amount-in.js";
import type { Assigned, Assignment } from "./assigned.js";

const ENOUGH_ROWS = 2;

/** "Chèque | Montant" with the cheques' numbers: what is more than twice the total in every row is no part of it. */
export function withoutLargerParts(assigned: Assigned, people: readonly (readonly Row[])[]): Assigned {
  const total = assigned.columns.find(({ field }) => field === "total");
  if (total === undefined) return assigned;
  const isLarger = ({ field, column }: Assignment): boolean =>
    (field === "cash" || field === "equipment") && isTwice(column, total.column, people.flat());
  return { ...assigned, columns: assigned.columns.filter((own) => !isLarger(own)) };
}

function isTwice(column: number, total: number, rows: readonly Row[]): boolean {
  const told = rows.flatMap((row) => {
    const [part, whole] = [amountIn(row, column), amountIn(row, total)];
    return part === null || whole === null ? [] : [compare(part, plus(whole, whole)) > 0];
  });
  return told.length >= ENOUGH_ROWS && told.every((isMore) => isMore);
}

import { compare, plus } from "../../dirham/index.js";
import { normalise } from "../../text/index.js";
import type { Row } from "../../workbook/index.js";
import { amountIn } from "./amount-in.js";
import type { Assigned } from "./assigned.js";
import type { Candidate } from "./candidate.js";

const CHEQUE = /^(?:cheques?|(?:ال)?شيك(?:ات)?)$/;
const ENOUGH_ROWS = 2;

/**
 * "Chèque | Montant": what is more than twice the total in every row are the cheques' numbers, not what is paid by them. Under a heading that
 * can mean nothing but money it is a mistake in the rows, and is told.
 */
export function withoutChequeNumbers(
  assigned: Assigned,
  candidates: readonly Candidate[],
  people: readonly (readonly Row[])[],
): Assigned {
  const total = assigned.columns.find(({ field }) => field === "total");
  const cheques = candidates.find(({ heading }) => CHEQUE.test(normalise(heading)));
  if (total === undefined || cheques === undefined || !isTwice(cheques.column, total.column, people.flat()))
    return assigned;
  return { ...assigned, columns: assigned.columns.filter(({ column }) => column !== cheques.column) };
}

function isTwice(column: number, total: number, rows: readonly Row[]): boolean {
  const told = rows.flatMap((row) => {
    const [part, whole] = [amountIn(row, column), amountIn(row, total)];
    return part === null || whole === null ? [] : [compare(part, plus(whole, whole)) > 0];
  });
  return told.length >= ENOUGH_ROWS && told.every((isMore) => isMore);
}

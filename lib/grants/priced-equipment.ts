import { equals } from "../dirham/index.js";
import { cellIn, type Row } from "../workbook/index.js";
import type { Assigned, Candidate } from "./assign-columns.js";
import { readCellAmount } from "./cell-amount.js";
import type { FieldId } from "./fields.js";
import { productOf } from "./items.js";
import { EXACT } from "./match-heading.js";
import { amountIn, NEARLY } from "./money-evidence.js";

const ENOUGH_LINES = 2;

/**
 * "Quantité | P.U | Montant | Appui financier": what is taken for the total holds quantity × price on nearly every line, so it is what the
 * equipment costs, and the cash beside it is granted as well.
 */
export function withPricedEquipment(
  assigned: Assigned,
  candidates: readonly Candidate[],
  sample: readonly (readonly Row[])[],
): Assigned {
  const has = (field: FieldId): boolean => assigned.columns.some((column) => column.field === field);
  const total = assigned.columns.find(({ field }) => field === "total");
  const quantity = columnCalled(candidates, "quantity");
  const price = columnCalled(candidates, "unitPrice");
  if (total === undefined || !has("cash") || has("equipment") || quantity === null || price === null) return assigned;
  if (!isProduct(total.column, quantity, price, sample.flat())) return assigned;
  const columns = assigned.columns.map((column) =>
    column === total ? { ...total, field: "equipment" as const } : column,
  );
  return { ...assigned, columns };
}

function columnCalled(candidates: readonly Candidate[], field: FieldId): number | null {
  return candidates.find(({ match }) => (match.get(field) ?? 0) >= EXACT)?.column ?? null;
}

function isProduct(column: number, quantity: number, price: number, lines: readonly Row[]): boolean {
  const told = lines.flatMap((row) => {
    const product = productOf({ quantity: cellIn(row, quantity), unitPrice: readCellAmount(cellIn(row, price)) });
    const amount = amountIn(row, column);
    return product === null || amount === null ? [] : [equals(product, amount)];
  });
  return told.length >= ENOUGH_LINES && told.filter((isSame) => isSame).length >= told.length * NEARLY;
}

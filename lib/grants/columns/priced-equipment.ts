import { equals } from "../../dirham/index.js";
import { cellIn, type Row } from "../../workbook/index.js";
import { EXACT, readCellAmount, type FieldId } from "../words/index.js";
import { amountIn, NEARLY } from "./amount-in.js";
import type { Assigned } from "./assigned.js";
import type { Candidate } from "./candidate.js";
import { productOf } from "./product-of.js";

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
  if (total === undefined || !has("cash") || has("equipment")) return assigned;
  if (!pricedColumns(candidates, sample).includes(total.column)) return assigned;
  const columns = assigned.columns.map((column) =>
    column === total ? { ...total, field: "equipment" as const } : column,
  );
  return { ...assigned, columns };
}

/** Whether some column beside quantities and prices holds what they make: the price is then nobody's grant. */
export function holdsPricedAmounts(candidates: readonly Candidate[], sample: readonly (readonly Row[])[]): boolean {
  return pricedColumns(candidates, sample).length > 0;
}

/** The columns that hold quantity × price on nearly every line. */
function pricedColumns(candidates: readonly Candidate[], sample: readonly (readonly Row[])[]): readonly number[] {
  const quantity = columnCalled(candidates, "quantity");
  const price = columnCalled(candidates, "unitPrice");
  if (quantity === null || price === null) return [];
  const others = candidates.map(({ column }) => column).filter((column) => column !== quantity && column !== price);
  return others.filter((column) => isProduct(column, quantity, price, sample.flat()));
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

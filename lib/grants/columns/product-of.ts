import { fromCellNumber, isFinerThanCentime, roundToCentime, times, type Dirham } from "../../dirham/index.js";
import type { Cell } from "../../workbook/index.js";
import type { CellAmount } from "../words/index.js";

/** What a line says of a piece of equipment's price. */
export interface Priced {
  readonly quantity: Cell | undefined;
  readonly unitPrice: CellAmount;
}

/** Quantity × unit price; one finer than a centime (2,5 kg × 10,333) is rounded as an invoice does. Null where one of them cannot be read. */
export function productOf({ quantity, unitPrice }: Priced): Dirham | null {
  if (quantity?.kind !== "number" || unitPrice.kind !== "amount") return null;
  const product = times(unitPrice.value, fromCellNumber(quantity.value));
  return isFinerThanCentime(product) ? roundToCentime(product) : product;
}

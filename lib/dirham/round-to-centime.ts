import { Decimal } from "decimal.js";
import { ofExact, toExact, type Dirham } from "./exact.js";

/**
 * The nearest amount in whole centimes, halves away from zero, as an invoice rounds quantity × unit price. The only rounding
 * in the project: amounts that people are granted are never passed through it.
 */
export function roundToCentime(amount: Dirham): Dirham {
  return ofExact(toExact(amount).toDecimalPlaces(2, Decimal.ROUND_HALF_UP));
}

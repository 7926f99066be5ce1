import { decimalText, toCellNumber, type Dirham } from "../../dirham/index.js";

/** The number that an example's cell holds; the examples' amounts all fit one. */
export function cellNumber(amount: Dirham): number {
  const number = toCellNumber(amount);
  if (number === null) throw new Error(`no cell holds ${decimalText(amount)}`);
  return number;
}

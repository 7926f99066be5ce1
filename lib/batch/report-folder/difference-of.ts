import { decimalText, dirham, minus } from "../../dirham/index.js";
import type { BatchReport } from "../../report/index.js";

/** A batch's declared envelope less its exact sum; null where none is declared, or where amounts are missing from the sum. */
export function differenceOf({ declared, total, unverified }: BatchReport): string | null {
  if (declared.envelope === null || unverified > 0) return null;
  return decimalText(minus(dirham(declared.envelope), dirham(total)));
}

import { decimalText, dirham, minus } from "../dirham/index.js";
import type { BatchReport } from "./schema.js";

/**
 * A batch's exact sum less its declared envelope, signed as the gap of a finding is: positive where the envelope is too low.
 * Null where none is declared, or where amounts are missing from the sum.
 */
export function differenceOf({ declared, total, unverified }: BatchReport): string | null {
  if (declared.envelope === null || unverified > 0) return null;
  return decimalText(minus(dirham(total), dirham(declared.envelope)));
}

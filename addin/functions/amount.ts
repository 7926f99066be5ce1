import { toCellNumber } from "../../lib/dirham/index.js";
import { fault } from "./fault.js";
import { readValue } from "./read-value.js";

/**
 * Reads an amount written as text, exactly: "545.381 ,93", "١٢٬٥٠٠٫٠٠ درهم", "1 234,50 DH".
 * @customfunction AMOUNT
 * @param value The text, or a number, of one amount.
 * @returns The amount as a number.
 */
export function amount(value: unknown): number {
  const read = readValue(value);
  if (read === null) throw fault("blank");
  const number = toCellNumber(read);
  if (number === null) throw fault("tooLarge");
  return number;
}

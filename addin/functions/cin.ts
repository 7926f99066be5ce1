import { readCin } from "../../lib/rules/index.js";
import { fault } from "./fault.js";

/**
 * Checks the form of a CIN (one or two letters, one to six digits) and writes it in capitals without spaces.
 * @customfunction CIN
 * @param text The number of the identity card.
 * @returns The CIN as it is compared.
 */
export function cin(text: unknown): string {
  const read = typeof text === "string" ? readCin(text) : null;
  if (read === null) throw fault("cin");
  return read;
}

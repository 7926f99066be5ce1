import { digitsOfRib, isRib } from "../../lib/rules/index.js";
import { fault } from "./fault.js";

/**
 * Checks a RIB by its key and writes its 24 digits in groups: bank, town, account, key.
 * @customfunction RIB
 * @param text The RIB as text, with or without spaces, or as an IBAN.
 * @returns The RIB in groups.
 */
export function rib(text: unknown): string {
  if (typeof text === "number") throw fault("ribNumber");
  const digits = typeof text === "string" ? digitsOfRib(text) : null;
  if (digits?.length !== 24) throw fault("ribLength");
  if (!isRib(digits)) throw fault("ribKey");
  return [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6, 22), digits.slice(22)].join(" ");
}

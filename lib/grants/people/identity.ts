import { westernDigits } from "../../text/index.js";

/** As nearly all are written. */
const PLAIN_CIN = /^[A-Z]{0,3}\d+$/;

/** A CIN as it is compared: without spaces and hyphens, in capitals, in the digits 0–9. */
export function identity(text: string | null): string | null {
  if (text === null || PLAIN_CIN.test(text)) return text;
  return westernDigits(text.replace(/[\s-]/g, "")).toUpperCase();
}

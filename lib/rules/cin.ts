import { cleanText, westernDigits } from "../text/index.js";

/** One or two letters, then one to six digits, after spaces and case are set aside; nothing is known of a check digit. */
const CIN = /^[A-Z]{1,2}\d{1,6}$/;

/** Whether a text, as CINs are compared (capitals, no spaces), can be a CIN. */
export function isCin(identity: string): boolean {
  return CIN.test(identity);
}

/** The CIN that a person wrote, as CINs are compared: "ab 123456" → "AB123456"; null for anything that cannot be one. */
export function readCin(text: string): string | null {
  const identity = westernDigits(cleanText(text).replace(/[\s-]/g, "")).toUpperCase();
  return isCin(identity) ? identity : null;
}

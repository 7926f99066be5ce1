import { amountInWords, decimalText } from "../../lib/dirham/index.js";
import { fault } from "./fault.js";
import { readValue } from "./read-value.js";

/**
 * Writes an amount in words, in French or Arabic, for a cheque or the foot of a statement.
 * @customfunction WORDS
 * @param value The amount: a number, or text.
 * @param language "fr" or "ar".
 * @returns The amount in words.
 */
export function words(value: unknown, language: string): string {
  const lang = language.trim().toLowerCase();
  if (lang !== "fr" && lang !== "ar") throw fault("language");
  const read = readValue(value);
  if (read === null) throw fault("blank");
  try {
    return amountInWords(decimalText(read), lang);
  } catch (error) {
    if (error instanceof RangeError) throw fault("notInWords"); // below 0, or a thousand milliards and more
    throw error;
  }
}

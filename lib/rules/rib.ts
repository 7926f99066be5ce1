import { cellOf, type Person } from "../grants/index.js";
import { cleanText } from "../text/index.js";
import { isFilled } from "../workbook/index.js";

const LENGTH = 24;

/** Whether 24 digits are a RIB: the number as a whole leaves 0 modulo 97 (key = 97 − remainder of the first 22 digits × 100). */
export function isRib(digits: string): boolean {
  return digits.length === LENGTH && remainder97(digits) === 0;
}

/** The digits of a RIB as written, with spaces, hyphens or as an IBAN ("MA64 …"); null when anything else stands there. */
export function digitsOfRib(text: string): string | null {
  const plain = cleanText(text)
    .replace(/[\s.-]/g, "")
    .replace(/^MA\d{2}/i, "");
  return /^\d+$/.test(plain) ? plain : null;
}

/**
 * The RIB whose groups were reversed by copying it through right-to-left text ("21 02 062 … 001"); null when turning the
 * groups round gives no RIB either.
 */
export function unreversed(text: string): string | null {
  const turned = cleanText(text)
    .split(/[\s-]+/)
    .reverse()
    .join("");
  return /^\d+$/.test(turned) && isRib(turned) ? turned : null;
}

/** The digits of a person's RIB when they are 24, else null. */
export function ribDigits(person: Person): string | null {
  const cell = cellOf(person, "rib");
  const digits = isFilled(cell) && cell.kind === "text" ? digitsOfRib(cell.value) : null;
  return digits?.length === LENGTH ? digits : null;
}

function remainder97(digits: string): number {
  let remainder = 0;
  for (const digit of digits) remainder = (remainder * 10 + Number(digit)) % 97;
  return remainder;
}

const EASTERN_DIGIT = /[٠-٩۰-۹]/g;

/** `text` with Arabic-Indic (٠–٩) and Persian (۰–۹) digits written 0–9; everything else as it was. */
export function westernDigits(text: string): string {
  // Both blocks begin at a multiple of sixteen, so the low four bits are the digit.
  return text.replace(EASTERN_DIGIT, (digit) => String(digit.charCodeAt(0) & 0xf));
}

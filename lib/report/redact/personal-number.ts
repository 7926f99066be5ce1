/** Whether a text holds the digits of a phone or a bank account: no grant, count or day has as many in a row. */
export function isPersonalNumber(text: string): boolean {
  return /\d{9}/.test(text);
}

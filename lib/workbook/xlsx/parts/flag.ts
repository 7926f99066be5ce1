/** A boolean attribute: "1" and "true" in any case, as writers have them; absent is false. */
export function isSet(value: string | undefined): boolean {
  return value !== undefined && /^(?:1|true|on)$/i.test(value.trim());
}

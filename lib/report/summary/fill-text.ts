/** A text of a sheet with its facts filled in, which stand between braces: "Tranche {number}". */
export function fillText(text: string, facts: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, fact: string) => facts[fact] ?? whole);
}

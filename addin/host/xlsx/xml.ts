/** Characters that XML cannot carry. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text inside an element or a quoted attribute; characters that XML cannot carry are left out. */
export function escaped(text: string): string {
  return text.replace(FORBIDDEN, "").replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

/** A part of a package: its element under the declaration. */
export function part(element: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element}`;
}

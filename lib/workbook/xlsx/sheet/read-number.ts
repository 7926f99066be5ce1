/** The numbers of OOXML (XML Schema's double) without INF and NaN, which no cell can hold. */
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** The number that a cell's stored text is; null for anything else ("1,5", "1 234", "0x10", "1e400"), spaces around it aside. */
export function readNumber(stored: string): number | null {
  const text = stored.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
  if (!NUMBER.test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

import type { Range } from "./snapshot.js";

const A = 65;

/** Column letters of a 1-based column number: 1 → "A", 28 → "AB". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(A + ((rest - 1) % 26)) + letters;
  return letters;
}

/** 1-based column number of column letters in either case: "ab" → 28. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i++) column = column * 26 + (letters.charCodeAt(i) & 0xdf) - A + 1;
  return column;
}

/** A1 address of a 1-based row and column: (12, 8) → "H12". */
export function address(row: number, column: number): string {
  return columnLetters(column) + String(row);
}

/** A1 range: "B7:K32"; a single cell stays "B7". */
export function rangeAddress({ top, left, bottom, right }: Range): string {
  const first = address(top, left);
  const last = address(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

const RANGE = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;

/** The range that an A1 reference names, with or without $ ("$B$7:K32", "B7"); null for anything else. */
export function parseRange(reference: string): Range | null {
  const found = RANGE.exec(reference);
  if (found === null) return null;
  const [, letters = "", digits = "", otherLetters = letters, otherDigits = digits] = found;
  const [row, otherRow] = [Number(digits), Number(otherDigits)];
  const [column, otherColumn] = [columnNumber(letters), columnNumber(otherLetters)];
  const top = Math.min(row, otherRow);
  if (top < 1) return null;
  return {
    top,
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
}

/** Whether a 1-based row and column lie in a range. */
export function contains(range: Range, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

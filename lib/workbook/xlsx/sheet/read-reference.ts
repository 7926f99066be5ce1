import { LAST_COLUMN, LAST_ROW } from "./grid.js";

const CELL = /^([A-Za-z]{1,3})([1-9]\d{0,6})$/;

/** The row and column that a cell's `r` names; null for what is no cell of a sheet. */
export function readReference(reference: string): { readonly row: number; readonly column: number } | null {
  const [, letters = "", digits = ""] = CELL.exec(reference) ?? [];
  let column = 0;
  for (let i = 0; i < letters.length; i++) column = column * 26 + (letters.charCodeAt(i) & 0xdf) - 64;
  const row = Number(digits);
  return row >= 1 && row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : null;
}

import { columnLetters, columnNumber } from "../../address.js";
import { LAST_COLUMN, LAST_ROW } from "./grid.js";

/**
 * What a formula is made of, as far as moving it goes: texts, sheet names in quotes and brackets (table columns, other workbooks) that stay;
 * ranges of cells, of columns, of rows; and words and numbers, which also stay. A word before "(" is a function, before "!" a sheet.
 */
const COLUMN = String.raw`\$?(?:[A-Za-z]{1,2}|[A-Wa-w][A-Za-z]{2}|[Xx][A-Ea-e][A-Za-z]|[Xx][Ff][A-Da-d])`;
const CELL = String.raw`${COLUMN}\$?[1-9]\d{0,6}`;
const ROW = String.raw`\$?[1-9]\d{0,6}`;
const WORD_END = String.raw`(?![\p{L}\p{N}_.\\?(!$])`;
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"?`,
    String.raw`'(?:[^']|'')*'?`,
    String.raw`#[A-Z0-9/]+[!?]?`,
    `(?<range>(?:${CELL}:${CELL}|${CELL}|${COLUMN}:${COLUMN}|${ROW}:${ROW})${WORD_END})`,
    String.raw`\d+(?:\.\d*)?(?:[eE][+-]?\d+)?(?![\p{L}_])`,
    String.raw`[\p{L}\p{N}_.\\?]+`,
  ].join("|"),
  "gu",
);

/** A formula as it reads `rows` down and `columns` right of where it was written: relative references move, what leaves the sheet is #REF!. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return outsideBrackets(formula, (piece) =>
    piece.replace(TOKEN, (token, range?: string) => (range === undefined ? token : shiftRange(range, rows, columns))),
  );
}

function shiftRange(range: string, rows: number, columns: number): string {
  const ends = range.split(":").map((end) => shiftEnd(end, rows, columns));
  return ends.some((end) => end === null) ? "#REF!" : ends.join(":");
}

/** One end of a range: a cell, a column or a row. */
function shiftEnd(end: string, rows: number, columns: number): string | null {
  const [, columnLock = "", letters = "", rowLock = "", digits = ""] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(end) ?? [];
  // "$5" is a row alone: its $ lies in the first group.
  const isRow = letters === "";
  const column = isRow ? 0 : columnNumber(letters) + (columnLock === "" ? columns : 0);
  const row = digits === "" ? 0 : Number(digits) + ((isRow ? columnLock : rowLock) === "" ? rows : 0);
  if (letters !== "" && (column < 1 || column > LAST_COLUMN)) return null;
  if (digits !== "" && (row < 1 || row > LAST_ROW)) return null;
  return columnLock + (isRow ? "" : columnLetters(column)) + rowLock + (digits === "" ? "" : String(row));
}

/** Applies `change` to the pieces of a formula outside [ ], which may nest ("Table[[#This Row],[A1]]") and stand in quoted texts. */
function outsideBrackets(formula: string, change: (piece: string) => string): string {
  if (!formula.includes("[")) return change(formula);
  let result = "";
  let depth = 0;
  let from = 0;
  let quote = "";
  for (let i = 0; i < formula.length; i++) {
    const char = formula[i] ?? "";
    if (quote !== "") quote = char === quote ? "" : quote;
    else if (depth === 0 && (char === '"' || char === "'")) quote = char;
    else if (depth > 0 && char === "'")
      i++; // an escaped bracket in a column's name
    else if (char === "[") {
      if (depth++ === 0) {
        result += change(formula.slice(from, i));
        from = i;
      }
    } else if (char === "]" && depth > 0 && --depth === 0) {
      result += formula.slice(from, i + 1);
      from = i + 1;
    }
  }
  return result + (depth > 0 ? formula.slice(from) : change(formula.slice(from)));
}

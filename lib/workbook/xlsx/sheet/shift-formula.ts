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
export type Shifted = (rows: number, columns: number) => string;

/** Takes a formula apart once, however many cells share it. */
export function shifting(formula: string): Shifted {
  const pieces: (string | readonly End[])[] = [];
  for (const { text, isBracketed } of outsideAndInBrackets(formula)) {
    let from = 0;
    for (const { 0: token, groups, index } of isBracketed ? [] : text.matchAll(TOKEN)) {
      if (groups?.["range"] === undefined) continue;
      pieces.push(text.slice(from, index), token.split(":").map(endOf));
      from = index + token.length;
    }
    pieces.push(text.slice(from));
  }
  return (rows, columns) =>
    // joined, since a text grown piece by piece takes many times its room
    pieces.map((piece) => (typeof piece === "string" ? piece : shiftRange(piece, rows, columns))).join("");
}

/** One end of a range: a cell, a column or a row. A column or row of 0 is not named. */
interface End {
  readonly column: number;
  readonly row: number;
  readonly columnLock: string;
  readonly rowLock: string;
}

function endOf(end: string): End {
  const [, first = "", letters = "", second = "", digits = ""] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(end) ?? [];
  // "$5" is a row alone: its $ lies in the first group.
  const isRow = letters === "";
  return {
    column: columnNumber(letters),
    row: Number(digits),
    columnLock: isRow ? "" : first,
    rowLock: isRow ? first : second,
  };
}

function shiftRange(ends: readonly End[], rows: number, columns: number): string {
  const [first, last] = ends;
  const from = first === undefined ? null : shiftEnd(first, rows, columns);
  const to = last === undefined ? from : shiftEnd(last, rows, columns);
  if (from === null || to === null) return "#REF!";
  return last === undefined ? from : `${from}:${to}`;
}

function shiftEnd({ column, row, columnLock, rowLock }: End, rows: number, columns: number): string | null {
  const newColumn = columnLock === "" ? column + columns : column;
  const newRow = rowLock === "" ? row + rows : row;
  if (column > 0 && (newColumn < 1 || newColumn > LAST_COLUMN)) return null;
  if (row > 0 && (newRow < 1 || newRow > LAST_ROW)) return null;
  return (column > 0 ? columnLock + columnLetters(newColumn) : "") + (row > 0 ? rowLock + String(newRow) : "");
}

/** The pieces of a formula outside [ ], and those inside, which may nest ("Table[[#This Row],[A1]]") and stand in quoted texts. */
function* outsideAndInBrackets(formula: string): Generator<{ readonly text: string; readonly isBracketed: boolean }> {
  let depth = 0;
  let from = 0;
  let quote = "";
  for (let i = formula.includes("[") ? 0 : formula.length; i < formula.length; i++) {
    const char = formula[i] ?? "";
    if (quote !== "") quote = char === quote ? "" : quote;
    else if (depth === 0 && (char === '"' || char === "'")) quote = char;
    else if (depth > 0 && char === "'")
      i++; // an escaped bracket in a column's name
    else if (char === "[") {
      if (depth++ === 0) {
        yield { text: formula.slice(from, i), isBracketed: false };
        from = i;
      }
    } else if (char === "]" && depth > 0 && --depth === 0) {
      yield { text: formula.slice(from, i + 1), isBracketed: true };
      from = i + 1;
    }
  }
  yield { text: formula.slice(from), isBracketed: depth > 0 };
}

import { columnLetters, type Range } from "../../workbook/index.js";
import { formFields, formLines, type FormField, type FormLine } from "./template-texts.js";

const LINES = 3;
/** The row of the headings. */
export const HEADINGS = LINES + formLines.length + 1;
/** The first row for a person, the band that closes the prepared rows, the row of totals. Ranges reach down to the band, so that rows inserted right above it are counted. */
export const FIRST = HEADINGS + 1;
const ROWS = 60;
export const BAND = FIRST + ROWS;
export const TOTAL = BAND + 1;
/** Values of the lines stand over these columns, the tick after them. */
export const VALUE = { column: 3, span: 3 };

/** The letter of a column. */
export function letter(field: FormField): string {
  return columnLetters(formFields.indexOf(field) + 1);
}

/** The cells of a column that people are written into. */
export function peopleRange(field: FormField): Range {
  const column = formFields.indexOf(field) + 1;
  return { top: FIRST, left: column, bottom: BAND - 1, right: column };
}

/** A whole column of people in a formula: $C$12:$C$72. */
export function peopleColumn(field: FormField): string {
  return `$${letter(field)}$${FIRST}:$${letter(field)}$${BAND}`;
}

/** The cell of a line's value. */
export function lineCell(line: FormLine): { readonly row: number; readonly column: number } {
  return { row: LINES + formLines.indexOf(line), column: VALUE.column };
}

/** A line's value in a formula: $C$4. */
export function lineAddress(line: FormLine): string {
  const { row, column } = lineCell(line);
  return `$${columnLetters(column)}$${row}`;
}

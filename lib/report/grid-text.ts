import { fromCellNumber, isFinerThanCentime, printDirham, readAmount, type Language } from "../dirham/index.js";
import { traits, type FieldId } from "../grants/index.js";
import { dateInFigures, dateOfSerial, isDateFormat, visible } from "../text/index.js";
import { parseRange, type Cell } from "../workbook/index.js";
import { formulaForPeople } from "./formula-for-people.js";
import type { GridCell } from "./grid.js";
import type { RecognisedColumn } from "./recognised.js";

/** Longer texts are cut: a grid shows where a cell stands, not a novel. */
const LONGEST = 60;

/** What a cell's text depends on beside the cell: the workbook's date system, and the reader's language. */
interface Reading {
  readonly date1904: boolean;
  readonly lang: Language;
}

/** What a cell shows: numbers as Morocco prints them, dates dd/mm/yyyy, and the side on which Excel aligns it. */
export function gridText(cell: Cell, field: FieldId | null, reading: Reading): Pick<GridCell, "text" | "side"> {
  switch (cell.kind) {
    case "number":
      return { text: numberText(cell, field, reading), side: "end" };
    case "text":
      return { text: short(visible(cell.value)), side: "start" };
    case "boolean":
      return { text: cell.value ? "TRUE" : "FALSE", side: "middle" };
    case "error":
      return { text: short(visible(cell.value)), side: "middle" };
    case "uncalculated":
      return { text: short(visible(formulaForPeople(`=${cell.formula ?? ""}`, reading.lang))), side: "start" };
  }
}

function numberText(
  { value, format }: Extract<Cell, { kind: "number" }>,
  field: FieldId | null,
  { date1904, lang }: Reading,
): string {
  if (isDateFormat(format)) {
    const day = dateOfSerial(value, date1904);
    if (day !== null) return dateInFigures(day);
  }
  const amount = fromCellNumber(value);
  const isAmount = (field !== null && traits(field).content === "money") || /0[.]0|,##0/.test(format ?? "");
  const printed = printDirham(amount, lang);
  if (isAmount || isFinerThanCentime(amount)) return printed;
  return Number.isInteger(value) ? String(value) : printed;
}

/** What tells whether a cell may be shown. */
interface Place {
  readonly address: string;
  readonly row: number;
  readonly heading: RecognisedColumn | undefined;
  /** The cells of the lines around the table that were recognised. */
  readonly lines: ReadonlySet<string>;
}

const MASK = "•••";
const EXCEL_ERROR = /^#[A-Z0-9_/!?]+$/;

/**
 * What a redacted report shows instead of a cell; null: the cell as it is. Shown are amounts, counts and dates in columns that
 * were recognised and are nobody's own, stated figures around the table, Excel's errors. Headings are shown as the report
 * names them (redacted there), since a table without headings has people in their place.
 */
export function maskOf(cell: Cell, { address, row, heading, lines }: Place): string | null {
  if (heading !== undefined && isHeading(heading, row)) return heading.heading === "" ? MASK : heading.heading;
  const field = heading?.field ?? null;
  const inColumn = field !== null && !traits(field).personal && HARMLESS.has(traits(field).content);
  return (inColumn || lines.has(address)) && isHarmless(cell) ? null : MASK;
}

/** What every report shows instead of a cell beside the finding's own: a mask in columns that are guarded; null: the cell as it is. */
export function guardOf({ row, heading }: Place): string | null {
  if (heading === undefined || heading.field === null || !traits(heading.field).guarded) return null;
  return row > (parseRange(heading.cell)?.top ?? Infinity) ? MASK : null;
}

function isHarmless(cell: Cell): boolean {
  switch (cell.kind) {
    case "number":
      return Math.abs(cell.value) < LIKE_A_CODE;
    case "text":
      return isAmountText(cell.value) || DATE_IN_FIGURES.test(cell.value);
    case "error":
      return EXCEL_ERROR.test(cell.value);
    case "boolean":
    case "uncalculated":
      return false;
  }
}

/** Contents of columns whose numbers and dates say nothing of a person by themselves. */
const HARMLESS: ReadonlySet<string> = new Set(["money", "count", "order", "date"]);
/** No grant is so large; a phone or account number in the wrong column is. */
const LIKE_A_CODE = 1e8;
const DATE_IN_FIGURES = /^\s*(?:\p{Nd}{1,2}([/.-])\p{Nd}{1,2}\1\p{Nd}{4}|\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2})\s*$/u;
const CODE_DIGITS = 9;

function isHeading({ cell }: RecognisedColumn, row: number): boolean {
  return parseRange(cell)?.top === row;
}

/** An amount without much else: no word but a currency's, and not so many digits that it could be somebody's number. */
function isAmountText(text: string): boolean {
  const reading = readAmount(text);
  if (reading.kind !== "amount" && reading.kind !== "ambiguous") return false;
  const digits = text.match(/\p{Nd}/gu)?.length ?? 0;
  return (
    digits < CODE_DIGITS ||
    (reading.kind === "amount" && digits < CODE_DIGITS + 3 && /[,.٫،]\s*\p{Nd}{2}(?!\p{Nd})/u.test(text))
  );
}

function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, "")}…` : text;
}

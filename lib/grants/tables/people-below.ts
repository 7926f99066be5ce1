import type { Row } from "../../workbook/index.js";
import { MOST_HEADING_ROWS } from "../columns/index.js";
import { areLabelsOver, couldNamePart } from "../lines/index.js";
import type { Header } from "./find-header.js";
import { lineText, type RowReader } from "./look-at-row.js";

/** After so many lines of text nobody belongs to the table above them any more. */
const MOST_LINES = 10;

/**
 * The index of the person's row that follows lines of text, without a heading between; null when none does. After an empty row only
 * somebody who is `isNext` in rank belongs to the people above: "(dossier en cours)" stood under one of them.
 */
export function peopleAfterLines(
  rows: readonly Row[],
  from: number,
  look: RowReader,
  isNext: (person: Row) => boolean,
): number | null {
  let gap = false;
  for (let i = from; i < Math.min(rows.length, from + MOST_LINES); i++) {
    const row = rows[i];
    if (row === undefined) return null;
    gap ||= i > from && row.row > (rows[i - 1]?.row ?? 0) + 1;
    const seen = look(row);
    if (seen.kind === "data") return !gap || isNext(row) ? i : null;
    if (seen.kind !== "line") return null;
    if (isOverValues(rows, i)) i++; // the values of labels are nobody
  }
  return null;
}

/** So many rows of which little is known may stand over somebody's. */
const MOST_THIN = 10;

/** Whether somebody follows a row of which little is known, after others of its kind alone and before the next empty row. */
export function isOverSomebody(rows: readonly Row[], from: number, look: RowReader): boolean {
  for (let i = from + 1; i < Math.min(rows.length, from + MOST_THIN); i++) {
    const row = rows[i];
    if (row === undefined || row.row > (rows[i - 1]?.row ?? 0) + 1) return false;
    const { kind } = look(row);
    if (kind === "data") return true;
    if (kind !== "thin") return false;
  }
  return false;
}

/** "Tranche | Date | Lieu" over their values: lines about a batch. */
export function isOverValues(rows: readonly Row[], at: number): boolean {
  const [row, below] = [rows[at], rows[at + 1]];
  return row !== undefined && below?.row === row.row + 1 && areLabelsOver(row, below);
}

/** Tells whether a line right over headings names a part of the list, as another line over the list's own headings does. */
export function partNamesIn(rows: readonly Row[], from: number, { header }: Header): (at: number) => boolean {
  const near = rows.slice(Math.max(0, from - MOST_HEADING_ROWS - 1), from);
  const first = near.find(({ row }) => row === header.top - 1);
  if (first === undefined || !couldNamePart(first)) return () => false;
  const text = lineText(first);
  return (at) => {
    const row = rows[at];
    return row !== undefined && rows[at + 1]?.row === row.row + 1 && couldNamePart(row) && lineText(row) !== text;
  };
}

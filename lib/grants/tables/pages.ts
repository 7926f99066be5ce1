import { findOrdinalAfter, normalise } from "../../text/index.js";
import { cellText, isFilled, type Row } from "../../workbook/index.js";
import { batchNouns } from "../words/index.js";
import { MOST_HEADING_ROWS } from "../columns/index.js";
import { readStatements, speaksOfABatch, type Statement } from "../lines/index.js";
import type { RowReader } from "./look-at-row.js";

/** So many lines may stand over a page's headings. */
const MOST_LINES = 10;

/** Tells whether a line stands over the headings too: the title of each page. */
export function titlesOver(rows: readonly Row[], from: number): (row: Row) => boolean {
  const textOf = ({ cells }: Row): string => normalise(cells.map(cellText).join(" "));
  const titles = new Set(rows.slice(Math.max(0, from - MOST_LINES - MOST_HEADING_ROWS), from).map(textOf));
  return (row) => titles.has(textOf(row));
}

/**
 * The index of the first person under this table's headings on a new page, after lines that say nothing of another batch: "Page 1/2", the
 * title once more; null where the ranks do not go on there.
 */
export function peopleOnNextPage(
  rows: readonly Row[],
  from: number,
  look: RowReader,
  isTitle: (row: Row) => boolean,
  isNextPerson: (person: Row) => boolean,
): number | null {
  for (let i = from; i < Math.min(rows.length, from + MOST_LINES); i++) {
    const row = rows[i];
    if (row === undefined) return null;
    const seen = look(row);
    if (seen.kind === "headings") {
      const first = peopleUnderHeadings(rows, i, look);
      const person = first === null ? undefined : rows[first];
      return person !== undefined && isNextPerson(person) ? first : null;
    }
    const isOfList = seen.kind === "line" && (isTitle(row) || !readStatements([row]).some(namesBatch));
    if (row.cells.some(isFilled) && !isOfList) return null;
  }
  return null;
}

function namesBatch(statement: Statement): boolean {
  return speaksOfABatch(statement) || findOrdinalAfter(cellText(statement.cell), batchNouns) !== null;
}

/** The index of the first person under this table's headings, where they stand once more in the next rows; null where they do not. */
export function peopleUnderHeadings(rows: readonly Row[], from: number, look: RowReader): number | null {
  let headings = false;
  for (let i = from; i < Math.min(rows.length, from + MOST_HEADING_ROWS + 1); i++) {
    const row = rows[i];
    const seen = row === undefined ? null : look(row);
    if (seen?.kind === "data") return headings ? i : null;
    if (seen?.kind === "figures" && headings) continue; // what the page before carries over
    if (seen?.kind !== "headings" || !seen.same) return null;
    headings = true;
  }
  return null;
}

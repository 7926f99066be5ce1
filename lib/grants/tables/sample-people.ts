import { cellIn, isFilled, type Cell, type Row } from "../../workbook/index.js";
import {
  couldBe,
  EXACT,
  kindsOfCell,
  NAMED,
  strongest,
  traits,
  type FieldId,
  type HeadingMatch,
  type Lexicon,
} from "../words/index.js";
import { ENOUGH_ROWS, isFilledAlike, type MergesByRow, type NamedColumn } from "../columns/index.js";
import { readRowLabel } from "../lines/index.js";
import { isNumbering } from "./is-numbering.js";
import { lineReader, type LineReader } from "./person-lines.js";

const SAMPLE = 60;

interface Seeking {
  readonly lexicon: Lexicon;
  readonly merges: MergesByRow;
}

/**
 * Rows that look like the table's data, those of a person together: under the heading, before the next heading, with two cells or more,
 * not totals.
 */
export function samplePeople(
  rows: readonly Row[],
  from: number,
  columns: readonly NamedColumn[],
  { lexicon, merges }: Seeking,
): readonly (readonly Row[])[] {
  const people: Row[][] = [];
  let last: number | undefined = rows[from - 1]?.row;
  const fields = columns.map(({ column, match }) => ({ column, field: fieldOf(match, column, rows, from, lexicon) }));
  const lines = lineReader(fields, merges, last ?? 0);
  let size = 0;
  for (let i = from; i < Math.min(rows.length, from + SAMPLE); i++) {
    const row = rows[i];
    if (row === undefined) break;
    const isAfterGap = row.row > (last ?? 0) + 1;
    if (size >= ENOUGH_ROWS && isAfterGap && !goesOnBelow(row, people[0]?.[0], lines)) break;
    const filled = row.cells.filter(isFilled);
    const person = people.at(-1);
    last = Math.max(row.row, last ?? 0);
    const goesOn = person?.[0] !== undefined && lines?.goesOn(rows, i, person[0]) === true;
    if ((filled.length < 2 && !goesOn) || isNumbering(filled)) continue;
    if (filled.every(isText) && filled.filter((cell) => isKnownHeading(cell.value, lexicon)).length >= 3) break;
    if (filled.some((cell) => cell.kind === "text" && readRowLabel(cell.value) !== null)) continue;
    size++;
    if (goesOn) person.push(row);
    else {
      people.push([row]);
      last = lines?.lastRow(row) ?? last;
    }
  }
  return people;
}

/** Whether a row under an empty one is somebody's of the same list: it is filled as the first, or merged over several lines. */
function goesOnBelow(row: Row, first: Row | undefined, lines: LineReader | null): boolean {
  if (lines !== null && lines.lastRow(row) > row.row) return true;
  return first !== undefined && isFilledAlike(row, first, (cell) => !isText(cell));
}

/**
 * The field that a heading names best, which is all there is to go by before it is known which rows are one person's; "Équipements" over
 * a word names things, not their price, and "N° à contacter" over telephones no ranks.
 */
function fieldOf(
  match: HeadingMatch,
  column: number,
  rows: readonly Row[],
  from: number,
  lexicon: Lexicon,
): FieldId | null {
  let best: FieldId | null = null;
  let most = 0;
  for (const [field, named] of match) if (named >= NAMED && named > most) [best, most] = [field, named];
  const isThing = best !== null && traits(best).money && (match.get("item") ?? 0) >= NAMED;
  if (best !== "order" && !isThing) return best;
  const cells = rows.slice(from, from + ENOUGH_ROWS).map((row) => cellIn(row, column));
  const kinds = cells.filter(isFilled).map((cell) => kindsOfCell(cell, lexicon));
  if (best === "order") return kinds.length === 0 || kinds.some((own) => couldBe(own, "order")) ? best : null;
  return kinds[0] === undefined || couldBe(kinds[0], "money") ? best : "item";
}

function isText(cell: Cell): cell is Cell & { readonly kind: "text" } {
  return cell.kind === "text";
}

function isKnownHeading(text: string, lexicon: Lexicon): boolean {
  return strongest(lexicon.heading(text)) >= EXACT;
}

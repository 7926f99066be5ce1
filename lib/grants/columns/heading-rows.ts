import { readCount } from "../../text/index.js";
import { isFilled, type Cell, type Row } from "../../workbook/index.js";
import {
  EXACT,
  kindsOf,
  kindsOfCell,
  NAMED,
  readStatementLabel,
  shareKind,
  strongest,
  traits,
  type Content,
  type HeadingMatch,
  type Kinds,
  type Lexicon,
} from "../words/index.js";
import { isFilledAlike } from "./filled-alike.js";
import { hangsUnder, type MergesByRow } from "./heading-texts.js";

/** So many rows show what a table's rows look like; an empty row after them ends the sample. */
export const ENOUGH_ROWS = 3;
/** A row in which so many of the filled cells are headings is a row of headings. */
export const MOSTLY_HEADINGS = 0.6;
/** Groups over headings in two languages. */
export const MOST_HEADING_ROWS = 3;

/** The heading rows of the table that begins at rows[index], from one to three; none where no table does. */
export function headingRowsAt(
  rows: readonly Row[],
  index: number,
  merges: MergesByRow,
  lexicon: Lexicon,
): readonly Row[] {
  const first = rows[index];
  if (first === undefined || !couldBeHeading(first, lexicon)) return [];
  if (!figuresFollow(rows, index, lexicon) && !speaksForItself(first, lexicon)) return [];
  const own = [first];
  while (own.length < MOST_HEADING_ROWS) {
    const below = rows[index + own.length];
    if (below?.row !== first.row + own.length || !isSecondHeading(own, below, merges, lexicon)) break;
    own.push(below);
  }
  return areLabelsOverValues(rows, index, own, lexicon) ? [] : own;
}

const MOSTLY = 0.7;
/** Two rows, and rows that were formatted and left empty. */
const NEXT_ROWS = 4;

/** "Tranche | Date | Enveloppe" over one row of values: lines about a batch, no table of one person. */
function areLabelsOverValues(rows: readonly Row[], index: number, own: readonly Row[], lexicon: Lexicon): boolean {
  const next = rows.slice(index + own.length, index + own.length + NEXT_ROWS);
  const [values, after] = next.filter(({ cells }) => cells.some(isFilled));
  if (values === undefined || isSecondPerson(after, values, lexicon)) return false;
  const texts = own.flatMap((row) => row.cells.filter(isFilled).map((cell) => String(cell.value)));
  if (texts.some((text) => namesSomebody(lexicon.heading(text)))) return false;
  return texts.filter((text) => readStatementLabel(text) !== null).length >= texts.length * MOSTLY;
}

/** Whether a row under the first is a second person's: a number right below it, or figures in the cells where the first has theirs. */
function isSecondPerson(row: Row | undefined, first: Row, lexicon: Lexicon): boolean {
  if (row === undefined) return false;
  const filled = row.cells.filter(isFilled);
  if (row.row === first.row + 1 && filled.some(({ kind }) => kind !== "text")) return true;
  const isOwnFigure = (cell: Cell): boolean => isFigure(cell, lexicon);
  return filled.some(isOwnFigure) && isFilledAlike(row, first, isOwnFigure);
}

/** A heading of numbers that one person has: no line about a batch says them. */
function namesSomebody(match: HeadingMatch): boolean {
  return [...match].some(([field, named]) => named >= EXACT && ONE_PERSONS.includes(traits(field).content));
}

const ONE_PERSONS: readonly Content[] = ["cin", "rib", "phone"];

/** Texts only, at least two, none of them a value: an identity number, a day, a figure. */
export function couldBeHeading(row: Row, lexicon: Lexicon): boolean {
  const filled = row.cells.filter(isFilled);
  if (filled.length < 2 || filled.some((cell) => cell.kind !== "text" || holdsAny(cell, FIGURES, lexicon)))
    return false;
  const texts = filled.map((cell) => String(cell.value));
  if (texts.every((text) => text === texts[0]) || texts.some((text) => isCount(text, lexicon))) return false;
  if (areLabelsBesideValues(texts)) return false;
  const named = texts.filter((text) => strongest(lexicon.heading(text)) >= NAMED).length;
  if (named >= 2) return true;
  return filled.length >= 3 && !filled.some((cell) => holdsAny(cell, VALUES, lexicon));
}

/** "Lieu : | Rabat | Nombre : | treize (13) bénéficiaires": pairs in one row. */
function areLabelsBesideValues(texts: readonly string[]): boolean {
  return texts.every((text, i) => {
    const isLabel = text.trim().endsWith(":") && readStatementLabel(text) !== null;
    return isLabel === (i % 2 === 0);
  });
}

/** Whether figures stand in one of the next rows, if there are any: people have an amount, a date, a number somewhere. */
function figuresFollow(rows: readonly Row[], index: number, lexicon: Lexicon): boolean {
  const next = rows.slice(index + 1, index + 1 + MOST_HEADING_ROWS + ENOUGH_ROWS);
  return next.length === 0 || next.some((row) => row.cells.some((cell) => isFigure(cell, lexicon)));
}

function isFigure(cell: Cell, lexicon: Lexicon): boolean {
  if (cell.kind !== "text" || cell.formula !== null) return true;
  return DIGIT.test(cell.value) && holdsAny(cell, FIGURES, lexicon);
}

const KNOWN_WELL = 4;

/** Whether a row is so full of known headings that it heads a table even of nobody. */
function speaksForItself({ cells }: Row, lexicon: Lexicon): boolean {
  return (
    cells.filter((cell) => isFilled(cell) && strongest(lexicon.heading(String(cell.value))) >= EXACT).length >=
    KNOWN_WELL
  );
}

const DIGIT = /\p{Nd}/u;

/** "cinq bénéficiaires": a text that begins with a count in words, unless the vocabulary knows it. */
function isCount(text: string, lexicon: Lexicon): boolean {
  const [first = "", ...more] = text.trim().split(/\s+/);
  if (more.length === 0 || strongest(lexicon.heading(text)) >= EXACT) return false;
  return [first, text].every((counted) => (readCount(counted)?.words ?? null) !== null);
}

const FIGURES = kindsOf("cin", "rib", "phone", "date", "order", "count", "money");
const VALUES = FIGURES | kindsOf("sex", "answer", "centre");

function holdsAny(cell: Cell, kinds: Kinds, lexicon: Lexicon): boolean {
  return shareKind(kindsOfCell(cell, lexicon), kinds);
}

/** A row of sub-headings under merged or empty headings, or the same headings again in another language. */
function isSecondHeading(above: readonly Row[], row: Row, merges: MergesByRow, lexicon: Lexicon): boolean {
  const filled = row.cells.filter(isFilled);
  if (filled.length === 0 || filled.some((cell) => cell.kind !== "text" || holdsAny(cell, FIGURES, lexicon)))
    return false;
  const named = filled.filter((cell) => strongest(lexicon.heading(String(cell.value))) >= NAMED).length;
  const hanging = filled.filter((cell) => above.every((upper) => hangsUnder(upper, cell.column, merges)));
  const areHeadings = !filled.some((cell) => holdsAny(cell, VALUES, lexicon));
  if (hanging.length === filled.length) return named > 0 || (filled.length > 1 && areHeadings);
  if (hanging.length > 0 && named > 0 && areHeadings) return true; // a group's heading over the first of its columns alone
  return named >= 2 && named >= filled.length * MOSTLY_HEADINGS;
}

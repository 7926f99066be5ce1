import { readCount } from "../text/index.js";
import { isFilled, type Cell, type Row, type Sheet } from "../workbook/index.js";
import type { Candidate } from "./assign-columns.js";
import { kindsOfCell } from "./cell-kinds.js";
import { contentOf, type ColumnContent } from "./column-content.js";
import { traits, type Content, type FieldId } from "./fields.js";
import { hangsUnder, headedColumns, type Headed, type MergesByRow } from "./heading-texts.js";
import { isNumbering } from "./is-numbering.js";
import type { Lexicon } from "./lexicon.js";
import { EXACT, type HeadingMatch } from "./match-heading.js";
import { recogniseTable } from "./recognise-table.js";
import { readStatementLabel } from "./statement-labels.js";
import { readRowLabel } from "./row-labels.js";
import type { Column, Table } from "./table.js";

/** A heading row that was recognised, before its rows are walked. */
export interface Header extends Pick<Table, "of" | "header" | "columns" | "rivals" | "moreParts"> {
  /** What the cells of each column look like, by column. */
  readonly contents: ReadonlyMap<number, ColumnContent>;
  /** How much speaks for it: compared when two rows next to each other could both be the heading. */
  readonly strength: number;
}

const SAMPLE = 60;
/** So many rows show what a table's rows look like; an empty row after them ends the sample. */
const ENOUGH_ROWS = 3;
const NAMED = 0.55;
const SURE = 0.9;
const MOST_HEADING_ROWS = 3;
/** With so many headed columns, a column without heading may be recognised by its content alone. */
const TABLE_OF_SOME_WIDTH = 4;

/**
 * The heading that starts at rows[index], or null when no table does. The next rows are tried too: a line of labels over the
 * headings must not be taken for their first row.
 */
export function findHeader(sheet: Sheet, index: number, lexicon: Lexicon, merges: MergesByRow): Header | null {
  const here = readHeader(sheet, index, lexicon, merges);
  if (here === null) return null;
  for (const next of [index + 1, index + 2]) {
    const other = readHeader(sheet, next, lexicon, merges);
    if (other === null) continue;
    const isOwnRow = other.header.top <= here.header.bottom;
    if (isOwnRow && !headsColumns(sheet.rows.slice(index, next), other, lexicon)) return null;
    if (other.strength > here.strength + (isOwnRow ? 0 : 1)) return null;
  }
  return here;
}

/** Whether rows over a heading head columns themselves: in another language, as groups, or where the heading below is empty. */
function headsColumns(rows: readonly Row[], below: Header, lexicon: Lexicon): boolean {
  const headed = new Set(below.columns.map(({ column }) => column));
  return rows.every((row) => {
    const filled = row.cells.filter(isFilled);
    const named = filled.filter((cell) => strongest(lexicon.heading(String(cell.value))) >= NAMED).length;
    return named >= filled.length * 0.6 || filled.some(({ column }) => !headed.has(column));
  });
}

function readHeader(sheet: Sheet, index: number, lexicon: Lexicon, merges: MergesByRow): Header | null {
  const { rows } = sheet;
  const first = rows[index];
  if (first === undefined || !couldBeHeading(first, lexicon)) return null;
  if (!figuresFollow(rows, index, lexicon) && !speaksForItself(first, lexicon)) return null;
  const own = [first];
  while (own.length < MOST_HEADING_ROWS) {
    const below = rows[index + own.length];
    if (below?.row !== first.row + own.length || !isSecondHeading(own, below, merges, lexicon)) break;
    own.push(below);
  }
  if (areLabelsOverValues(rows, index, own, lexicon)) return null;
  const data = sampleRows(rows, index + own.length, lexicon);
  const headed = headedColumns(own, merges);
  const known = headed.map((heading): Candidate => ({
    column: heading.column,
    heading: [...heading.groups, ...heading.own].join(" "),
    match: matchOf(heading, lexicon),
    content: contentOf(heading.column, data, lexicon.centre),
  }));
  const candidates = known.length < TABLE_OF_SOME_WIDTH ? known : [...known, ...unheaded(known, data, lexicon)];
  const found = recogniseTable(candidates, data);
  if (found === null) return null;
  const { columns, rivals } = found.assigned;
  return {
    of: found.of,
    header: { top: first.row, bottom: own.at(-1)?.row ?? first.row },
    columns: candidates
      .map((candidate) => columnOf(candidate, columns, headed, first.row))
      .sort((a, b) => a.column - b.column),
    rivals: candidates
      .filter(({ column }) => rivals.some((rival) => rival.column === column))
      .map((candidate) => columnOf(candidate, rivals, headed, first.row)),
    moreParts: found.assigned.more,
    contents: new Map(candidates.map(({ column, content }) => [column, content])),
    strength: found.strength,
  };
}

/** "Tranche | Date | Enveloppe" over one row of values: lines about a batch, no table of one person. */
function areLabelsOverValues(rows: readonly Row[], index: number, own: readonly Row[], lexicon: Lexicon): boolean {
  const [values, after] = [rows[index + own.length], rows[index + own.length + 1]];
  if (
    values === undefined ||
    (after?.row === values.row + 1 && after.cells.filter(isFilled).some(({ kind }) => kind !== "text"))
  )
    return false;
  const texts = own.flatMap((row) => row.cells.filter(isFilled).map((cell) => String(cell.value)));
  if (texts.some((text) => namesSomebody(lexicon.heading(text)))) return false;
  return texts.filter((text) => readStatementLabel(text) !== null).length >= texts.length * 0.7;
}

/** A heading of numbers that one person has: no line about a batch says them. */
function namesSomebody(match: HeadingMatch): boolean {
  return [...match].some(([field, named]) => named >= EXACT && ONE_PERSONS.includes(traits(field).content));
}

const ONE_PERSONS: readonly Content[] = ["cin", "rib", "phone"];

/** Texts only, at least two, none of them a value: an identity number, a day, a figure. */
function couldBeHeading(row: Row, lexicon: Lexicon): boolean {
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
  const isFigure = (cell: Cell): boolean =>
    cell.kind !== "text" || cell.formula !== null || (DIGIT.test(cell.value) && holdsAny(cell, FIGURES, lexicon));
  const next = rows.slice(index + 1, index + 1 + MOST_HEADING_ROWS + ENOUGH_ROWS);
  return next.length === 0 || next.some((row) => row.cells.some(isFigure));
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
  if (more.length === 0 || strongest(lexicon.heading(text)) >= SURE) return false;
  return [first, text].every((counted) => (readCount(counted)?.words ?? null) !== null);
}

const FIGURES: readonly Content[] = ["cin", "rib", "phone", "date", "order", "count", "money"];
const VALUES: readonly Content[] = [...FIGURES, "sex", "answer", "centre"];

function holdsAny(cell: Cell, kinds: readonly Content[], lexicon: Lexicon): boolean {
  return kindsOfCell(cell, lexicon.centre).some((kind) => kinds.includes(kind));
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
  return named >= 2 && named >= filled.length * 0.6;
}

/** What a column's own headings name; its group's heading where they name little, or where it says whose money a "montant" is. */
function matchOf({ own, groups }: Headed, lexicon: Lexicon): HeadingMatch {
  const named = union(own.map((text) => lexicon.misspelt(text)));
  if (groups.length === 0) return named;
  const over = union(groups.map((text) => lexicon.misspelt(text)));
  if (strongest(named) < NAMED) return union([named, over, lexicon.misspelt([...groups, ...own].join(" "))]);
  const parts = (["cash", "equipment"] as const).filter((field) => (over.get(field) ?? 0) >= NAMED);
  const [part] = parts;
  const isPlainAmount = (named.get("total") ?? 0) >= strongest(named);
  if (part === undefined || parts.length > 1 || over.has("total") || !isPlainAmount) return named;
  return new Map([[part, EXACT]]);
}

function union(matches: readonly HeadingMatch[]): HeadingMatch {
  const best = new Map<FieldId, number>();
  for (const match of matches)
    for (const [field, named] of match) if (named > (best.get(field) ?? 0)) best.set(field, named);
  return best;
}

function strongest(match: HeadingMatch): number {
  return Math.max(0, ...match.values());
}

/** Rows that look like the table's data: under the heading, before the next heading, with two cells or more, not totals. */
function sampleRows(rows: readonly Row[], from: number, lexicon: Lexicon): Row[] {
  const sample: Row[] = [];
  let last: number | undefined = rows[from - 1]?.row;
  for (let i = from; i < Math.min(rows.length, from + SAMPLE); i++) {
    const row = rows[i];
    if (row === undefined || (sample.length >= ENOUGH_ROWS && row.row > (last ?? 0) + 1)) break;
    last = row.row;
    const filled = row.cells.filter(isFilled);
    if (filled.length < 2 || isNumbering(filled)) continue;
    if (filled.every(isText) && filled.filter((cell) => isKnownHeading(cell.value, lexicon)).length >= 3) break;
    if (!filled.some((cell) => isText(cell) && readRowLabel(cell.value) !== null)) sample.push(row);
  }
  return sample;
}

function isText(cell: Cell): cell is Cell & { readonly kind: "text" } {
  return cell.kind === "text";
}

function isKnownHeading(text: string, lexicon: Lexicon): boolean {
  return strongest(lexicon.heading(text)) >= EXACT;
}

function unheaded(headed: readonly Candidate[], data: readonly Row[], lexicon: Lexicon): Candidate[] {
  const known = new Set(headed.map(({ column }) => column));
  const first = headed[0]?.column ?? 1;
  const last = headed.at(-1)?.column ?? 0;
  const columns = new Set<number>();
  for (const { cells } of data)
    for (const { column } of cells)
      if (!known.has(column) && column >= first - 1 && column <= last + 1) columns.add(column);
  return [...columns].map((column) => ({
    column,
    heading: "",
    match: new Map(),
    content: contentOf(column, data, lexicon.centre),
  }));
}

function columnOf(
  { column, heading }: Candidate,
  assigned: readonly { readonly column: number; readonly field: FieldId; readonly confidence: number }[],
  headed: readonly Headed[],
  firstRow: number,
): Column {
  const found = assigned.find((entry) => entry.column === column);
  return {
    column,
    headingRow: headed.find((entry) => entry.column === column)?.row ?? firstRow,
    heading,
    field: found?.field ?? null,
    confidence: found?.confidence ?? 0,
  };
}

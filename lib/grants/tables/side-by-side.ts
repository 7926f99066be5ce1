import { normalise } from "../../text/index.js";
import { cellIn, isFilled, type Cell, type Row, type Sheet, type Span } from "../../workbook/index.js";
import { NAMED, traits, type Lexicon } from "../words/index.js";
import { couldBeHeading } from "../columns/index.js";
import { readRowLabel } from "../lines/index.js";

/** Headings stand in the first rows of a sheet; so many rows under them show which columns are empty. */
const FIRST_ROWS = 60;
const SAMPLE = 60;
/** Somebody and money, and two headings beside them. */
const FEWEST = 4;
/** Blocks that follow each other without an empty column have so many headings each. */
const FEWEST_REPEATED = 3;
/** A block filled in fewer of a table's rows is not about the table's people. */
const MOSTLY = 0.6;

/** What stands in some columns of a sheet. */
export interface Part {
  /** The sheet without its other columns. */
  readonly sheet: Sheet;
  /** Null: all of them. */
  readonly columns: Span | null;
}

/**
 * A sheet in parts, cut at its empty columns, where a table of people stands to the left of another table: two batches side by side,
 * or a small summary beside its list. Most sheets are one part. Rows and columns keep their numbers.
 */
export function sideBySide(sheet: Sheet, lexicon: Lexicon): readonly Part[] {
  for (const [index, row] of sheet.rows.slice(0, FIRST_ROWS).entries()) {
    const [withGap, repeated] = [hasGap(row), repeatsItself(row)];
    if (!withGap && !repeated) continue;
    const below = sheet.rows.slice(index + 1, index + 1 + SAMPLE);
    const gaps = withGap ? gappedBlocks(row, below) : [];
    const blocks = gaps.length < 2 && repeated ? repeatedBlocks(row) : gaps;
    if (blocks.length < 2 || !couldBeHeading(row, lexicon)) continue;
    const cuts = cutsBetween(row, blocks, below, lexicon);
    if (cuts.length > 0)
      return cutAt(
        sheet,
        [1, ...cuts].map((first, i) => ({ first, last: (cuts[i] ?? Infinity) - 1 })),
      );
  }
  return [{ sheet, columns: null }];
}

/** Texts alone with an empty cell between two of them: cheap, since it is asked of every sheet's rows. */
function hasGap({ cells }: Row): boolean {
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined || cells.length < FEWEST) return false;
  return last.column - first.column >= cells.length && cells.every(({ kind }) => kind === "text");
}

/** Texts alone, the first of which stands there once more: the headings of a list printed in blocks. */
function repeatsItself({ cells }: Row): boolean {
  const [first] = cells;
  if (first?.kind !== "text" || cells.length < 2 * FEWEST_REPEATED) return false;
  return (
    cells.some((cell, i) => i >= FEWEST_REPEATED && cell.value === first.value) &&
    cells.every(({ kind }) => kind === "text")
  );
}

/** The blocks of a row that says the same over and over, without a column between them. */
function repeatedBlocks(row: Row): Span[] {
  const filled = row.cells.filter(isFilled);
  const length = filled.findIndex((cell, i) => i > 0 && cell.value === filled[0]?.value);
  const [first, next] = [filled[0]?.column ?? 0, filled[length]?.column ?? 0];
  const isRepeated = filled.every(({ column, value }, i) => {
    const other = filled[i - length];
    return other === undefined || (other.value === value && other.column === column - (next - first));
  });
  if (length < FEWEST_REPEATED || filled.length % length !== 0 || !isRepeated) return [];
  return Array.from({ length: filled.length / length }, (_, i) => {
    const start = first + i * (next - first);
    return { first: start, last: start + next - first - 1 };
  });
}

/** The runs of filled cells of a row with a column between them that is empty in the rows below too. */
function gappedBlocks(row: Row, below: readonly Row[]): Span[] {
  const filled = row.cells.filter(isFilled).map(({ column }) => column);
  const blocks: Span[] = [];
  for (const column of filled) {
    const last = blocks.at(-1);
    if (last !== undefined && (column === last.last + 1 || !hasEmptyColumn(last.last + 1, column - 1, below)))
      blocks[blocks.length - 1] = { ...last, last: column };
    else blocks.push({ first: column, last: column });
  }
  return blocks;
}

function hasEmptyColumn(first: number, last: number, rows: readonly Row[]): boolean {
  for (let column = first; column <= last; column++)
    if (!rows.some((row) => isFilled(cellIn(row, column)))) return true;
  return false;
}

/** The first columns of the blocks that are tables of their own beside the one before them. */
function cutsBetween(heading: Row, blocks: readonly Span[], below: readonly Row[], lexicon: Lexicon): number[] {
  const headings = below[0] !== undefined && isSubHeading(heading, below[0]) ? [heading, below[0]] : [heading];
  const cuts: number[] = [];
  let own = blocks[0];
  for (const block of blocks.slice(1)) {
    if (own === undefined) break;
    const repeated = repeats(heading, own, block);
    const isOther =
      block.last > block.first &&
      (repeated === "all" ||
        (isListOfPeople(headings, own, lexicon) && (repeated === "some" || isSeldomFilled(block, own, below))));
    if (isOther) cuts.push(block.first);
    own = isOther ? block : { first: own.first, last: block.last };
  }
  return cuts;
}

/** Texts alone in the next row: what a group of columns holds one by one. */
function isSubHeading(heading: Row, { row, cells }: Row): boolean {
  return row === heading.row + 1 && cells.every(({ kind }) => kind === "text");
}

/** Whether the headings of a block name somebody and money by themselves. */
function isListOfPeople(headings: readonly Row[], block: Span, lexicon: Lexicon): boolean {
  const names = (of: (field: ReturnType<typeof traits>) => boolean): boolean =>
    headings
      .flatMap((heading) => within(heading, block))
      .some((cell) =>
        [...lexicon.heading(String(cell.value))].some(([field, named]) => named >= NAMED && of(traits(field))),
      );
  return names(({ content }) => content === "name" || content === "cin") && names(({ money }) => money);
}

/** How many of a block's headings stand over the one before it too: all of them, two at least, or fewer. */
function repeats(heading: Row, own: Span, block: Span): "all" | "some" | "few" {
  const texts = new Set(within(heading, own).map(({ value }) => normalise(String(value))));
  const headings = within(heading, block);
  const repeated = headings.filter(({ value }) => texts.has(normalise(String(value)))).length;
  if (repeated === headings.length && repeated >= FEWEST_REPEATED) return "all";
  return repeated >= 2 ? "some" : "few";
}

function isSeldomFilled(block: Span, own: Span, rows: readonly Row[]): boolean {
  const people = rows.filter((row) => within(row, own).length >= 2);
  const both = people.filter((row) => within(row, block).length > 0);
  return both.length < people.length * MOSTLY;
}

function within({ cells }: Row, { first, last }: Span): Row["cells"] {
  return cells.filter((cell) => cell.column >= first && cell.column <= last && isFilled(cell));
}

/** The parts of a sheet; the label of a total speaks for the figures in each, wherever it stands in their row. */
function cutAt(sheet: Sheet, spans: readonly Span[]): Part[] {
  const labelled = sheet.rows.map((row) => ({ row, label: labelIn(row) }));
  return spans.map((columns): Part => {
    const isOwn = (column: number): boolean => column >= columns.first && column <= columns.last;
    const rows = labelled.map(({ row, label }): Row => {
      const cells = row.cells.filter(({ column }) => isOwn(column));
      return { ...row, cells: label === null ? cells : withLabel(cells, label) };
    });
    const kept = rows.filter(({ cells, hidden }) => hidden || cells.length > 0);
    return { sheet: { ...sheet, rows: kept, merges: sheet.merges.filter(({ left }) => isOwn(left)) }, columns };
  });
}

/** The label that a row of totals begins with. */
function labelIn({ cells }: Row): Cell | null {
  const first = cells.find(isFilled);
  return first?.kind === "text" && readRowLabel(first.value) !== null ? first : null;
}

/** A part's cells of such a row: with the label where they are figures alone, without it where they are nothing else. */
function withLabel(cells: readonly Cell[], label: Cell): readonly Cell[] {
  const others = cells.filter((cell) => cell !== label && isFilled(cell));
  if (others.length === 0) return others;
  return cells.includes(label) || others.some(({ kind }) => kind === "text") ? cells : [label, ...cells];
}

import { normalise } from "../text/index.js";
import { cellIn, isFilled, type Row, type Sheet, type Span } from "../workbook/index.js";
import { couldBeHeading, NAMED } from "./could-be-heading.js";
import { traits } from "./fields.js";
import type { Lexicon } from "./lexicon.js";

/** Headings stand in the first rows of a sheet; so many rows under them show which columns are empty. */
const FIRST_ROWS = 60;
const SAMPLE = 60;
/** Somebody and money, and two headings beside them. */
const FEWEST = 4;
/** A block filled in fewer of a table's rows is not about the table's people. */
const MOSTLY = 0.6;

const wholes = new WeakMap<Sheet, Sheet>();

/** The sheet that a part of it was cut from; any other sheet itself. Formulas reach over the whole. */
export function wholeSheet(sheet: Sheet): Sheet {
  return wholes.get(sheet) ?? sheet;
}

/**
 * A sheet in parts, cut at its empty columns, where a table of people stands to the left of another table: two batches side by side,
 * or a small summary beside its list. Most sheets are one part. Rows and columns keep their numbers.
 */
export function sideBySide(sheet: Sheet, lexicon: Lexicon): readonly Sheet[] {
  for (const [index, row] of sheet.rows.slice(0, FIRST_ROWS).entries()) {
    if (!hasGap(row)) continue;
    const below = sheet.rows.slice(index + 1, index + 1 + SAMPLE);
    const blocks = blocksOf(row, below);
    if (blocks.length < 2 || !couldBeHeading(row, lexicon)) continue;
    const cuts = cutsBetween(row, blocks, below, lexicon);
    if (cuts.length > 0) return [1, ...cuts].map((first, i) => part(sheet, { first, last: (cuts[i] ?? Infinity) - 1 }));
  }
  return [sheet];
}

/** Texts alone with an empty cell between two of them: cheap, since it is asked of every sheet's rows. */
function hasGap({ cells }: Row): boolean {
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined || cells.length < FEWEST) return false;
  return last.column - first.column >= cells.length && cells.every(({ kind }) => kind === "text");
}

/** The runs of filled cells of a row with a column between them that is empty in the rows below too. */
function blocksOf(row: Row, below: readonly Row[]): Span[] {
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
  const cuts: number[] = [];
  let own = blocks[0];
  for (const block of blocks.slice(1)) {
    if (own === undefined) break;
    const isOther =
      isListOfPeople(heading, own, lexicon) &&
      block.last > block.first &&
      (repeats(heading, own, block) || isSeldomFilled(block, own, below));
    if (isOther) cuts.push(block.first);
    own = isOther ? block : { first: own.first, last: block.last };
  }
  return cuts;
}

/** Whether the headings of a block name somebody and money by themselves. */
function isListOfPeople(heading: Row, block: Span, lexicon: Lexicon): boolean {
  const names = (of: (field: ReturnType<typeof traits>) => boolean): boolean =>
    within(heading, block).some((cell) =>
      [...lexicon.heading(String(cell.value))].some(([field, named]) => named >= NAMED && of(traits(field))),
    );
  return names(({ content }) => content === "name" || content === "cin") && names(({ money }) => money);
}

function repeats(heading: Row, own: Span, block: Span): boolean {
  const texts = new Set(within(heading, own).map(({ value }) => normalise(String(value))));
  return within(heading, block).filter(({ value }) => texts.has(normalise(String(value)))).length >= 2;
}

function isSeldomFilled(block: Span, own: Span, rows: readonly Row[]): boolean {
  const people = rows.filter((row) => within(row, own).length >= 2);
  const both = people.filter((row) => within(row, block).length > 0);
  return both.length < people.length * MOSTLY;
}

function within({ cells }: Row, { first, last }: Span): Row["cells"] {
  return cells.filter((cell) => cell.column >= first && cell.column <= last && isFilled(cell));
}

function part(sheet: Sheet, { first, last }: Span): Sheet {
  const own = (column: number): boolean => column >= first && column <= last;
  const cut: Sheet = {
    ...sheet,
    rows: sheet.rows
      .map((row): Row => ({ ...row, cells: row.cells.filter(({ column }) => own(column)) }))
      .filter(({ cells, hidden }) => hidden || cells.length > 0),
    merges: sheet.merges.filter(({ left }) => own(left)),
  };
  wholes.set(cut, sheet);
  return cut;
}

import { cellIn, isFilled, type Cell, type Row } from "../../workbook/index.js";
import {
  allKinds,
  couldBe,
  kindsOf,
  kindsOfCell,
  NO_KINDS,
  isDitto,
  statesNothing,
  type Content,
  type Kinds,
  type Lexicon,
} from "../words/index.js";

/** What the cells of a column look like, over a sample of its rows. */
export interface ColumnContent {
  readonly column: number;
  /** Filled cells in the sample. */
  readonly filled: number;
  /** Share of the filled cells that could be this kind, 0 … 1. */
  readonly share: (kind: Content) => number;
  /** The kinds that at least this share of the filled cells could be. */
  readonly often: (share: number) => Kinds;
  /** Different values among the filled cells, 0 … 1: names and identifiers are near 1. */
  readonly distinct: () => number;
  /** Whole numbers that rise by one from row to row: a column of ranks. */
  readonly counting: boolean;
}

/** What is seen of a column while its rows go by. */
interface Sight {
  filled: number;
  /** How many cells could be just these kinds: a column has few such sets, and the usual one first. */
  readonly kinds: Kinds[];
  readonly counts: number[];
  steps: number;
  before: number | null;
}

/** Looks at all columns of a table's rows in one pass; a column in which nothing stands is empty. */
export function contentsOf(rows: readonly Row[], lexicon: Lexicon): (column: number) => ColumnContent {
  const sights = new Map<number, Sight>();
  for (const { cells } of rows)
    for (const cell of cells) {
      if (!isFilled(cell) || (cell.kind === "text" && saysNothing(cell.value))) continue;
      let sight = sights.get(cell.column);
      if (sight === undefined) {
        sight = { filled: 0, kinds: [], counts: [], steps: 0, before: null };
        sights.set(cell.column, sight);
      }
      look(sight, cell, lexicon);
    }
  return (column) => contentFrom(column, rows, sights.get(column));
}

/** "-" and "idem" tell nothing of what their column holds. */
function saysNothing(text: string): boolean {
  return statesNothing(text) || isDitto(text);
}

function look(sight: Sight, cell: Cell, lexicon: Lexicon): void {
  sight.filled++;
  const kinds = kindsOfCell(cell, lexicon);
  const at = sight.kinds.indexOf(kinds);
  if (at < 0) {
    sight.kinds.push(kinds);
    sight.counts.push(1);
  } else sight.counts[at] = (sight.counts[at] ?? 0) + 1;
  const number = cell.kind === "number" ? cell.value : cell.kind === "text" ? Number(cell.value) : null;
  if (number !== null && sight.before !== null && number === sight.before + 1) sight.steps++;
  sight.before = number;
}

const NOTHING = { filled: 0, share: () => 0, often: () => NO_KINDS, distinct: () => 0, counting: false };

function contentFrom(column: number, rows: readonly Row[], sight: Sight | undefined): ColumnContent {
  if (sight === undefined) return { ...NOTHING, column };
  const { filled, kinds, counts, steps } = sight;
  const [usual = NO_KINDS, ...others] = kinds;
  const share = (kind: Content): number => {
    let count = 0;
    for (let i = 0; i < kinds.length; i++) if (couldBe(kinds[i] ?? NO_KINDS, kind)) count += counts[i] ?? 0;
    return count / filled;
  };
  return {
    column,
    filled,
    share,
    often: (least) => (others.length === 0 ? usual : kindsOf(...allKinds.filter((kind) => share(kind) >= least))),
    distinct: () =>
      new Set(
        rows
          .map((row) => cellIn(row, column))
          .filter(isFilled)
          .map(({ value }) => value),
      ).size / filled,
    counting: filled >= 3 && steps >= (filled - 1) * 0.7,
  };
}

/**
 * How far a column's content speaks for (1) or against (−1) a kind; 0 when the column is empty or the kind says nothing. `named`:
 * its heading is called so, word for word, and amounts that rise by one dirham are amounts then.
 */
export function agreement(content: ColumnContent, kind: Content, named = false): number {
  if (content.filled === 0 || kind === "any") return 0;
  switch (kind) {
    case "money":
      return content.counting && !named ? -1 : lean(content.share("money"));
    case "order":
      return content.counting ? 1 : lean(content.share("order")) / 2;
    case "count":
      return lean(content.share("count"));
    case "name":
      return lean(content.share("name")) * (content.distinct() >= 0.6 ? 1 : 0.5);
    case "text":
      return content.share("text") >= 0.5 ? 0.3 : content.share("name") >= 0.5 ? 0.3 : -1;
    case "cin":
    case "rib":
    case "phone":
    case "sex":
    case "tick":
    case "answer":
    case "date":
    case "centre":
      return lean(content.share(kind));
  }
}

/** Whether amounts stand in so many of a column's cells that each may be a part of the grant, whatever it is called. */
export function isSurelyMoney(content: ColumnContent): boolean {
  return agreement(content, "money") > 0.6;
}

/** A share as a leaning: all is 1, half is 0.2, none is −1. A column with a few faulty cells still leans its way. */
function lean(share: number): number {
  return share >= 0.5 ? 0.2 + (share - 0.5) * 1.6 : -1 + share * 2.4;
}

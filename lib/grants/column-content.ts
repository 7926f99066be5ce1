import { cellIn, isFilled, type Row } from "../workbook/index.js";
import { kindsOfCell } from "./cell-kinds.js";
import type { CentreFinder } from "./centres.js";
import type { Content } from "./fields.js";

/** What the cells of a column look like, over a sample of its rows. */
export interface ColumnContent {
  readonly column: number;
  /** Filled cells in the sample. */
  readonly filled: number;
  /** Share of the filled cells that could be this kind, 0 … 1. */
  readonly share: (kind: Content) => number;
  /** Different values among the filled cells, 0 … 1: names and identifiers are near 1. */
  readonly distinct: number;
  /** Whole numbers that rise by one from row to row: a column of ranks. */
  readonly counting: boolean;
}

/** Looks at one column of a table's rows. */
export function contentOf(column: number, rows: readonly Row[], findCentre: CentreFinder): ColumnContent {
  const kinds = new Map<Content, number>();
  const values = new Set<unknown>();
  let filled = 0;
  let steps = 0;
  let before: number | null = null;
  for (const row of rows) {
    const cell = cellIn(row, column);
    if (!isFilled(cell)) continue;
    filled++;
    values.add(cell.value);
    for (const kind of kindsOfCell(cell, findCentre)) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    const number = cell.kind === "text" ? Number(cell.value) : cell.kind === "number" ? cell.value : null;
    if (number !== null && before !== null && number === before + 1) steps++;
    before = number;
  }
  return {
    column,
    filled,
    share: (kind) => (filled === 0 ? 0 : (kinds.get(kind) ?? 0) / filled),
    distinct: filled === 0 ? 0 : values.size / filled,
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
      return lean(content.share("name")) * (content.distinct >= 0.6 ? 1 : 0.5);
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

/** A share as a leaning: all is 1, half is 0.2, none is −1. A column with a few faulty cells still leans its way. */
function lean(share: number): number {
  return share >= 0.5 ? 0.2 + (share - 0.5) * 1.6 : -1 + share * 2.4;
}

import { cellIn, type Row } from "../../workbook/index.js";
import { rankOf } from "../words/index.js";
import type { Header } from "./find-header.js";

/** The rank that a row gives its person; null where it gives none. */
export type RankReader = (row: Row) => number | null;

/** A reader of a list's ranks; null where it has no column for them. */
export function rankReader({ columns }: Header): RankReader | null {
  const column = columns.find(({ field }) => field === "order")?.column;
  return column === undefined ? null : (row) => rankOf(cellIn(row, column));
}

/** Whether a rank is the one after another; no rank has a next one where somebody has none. */
export function isNextRank(rank: number | null, next: number | null): boolean {
  return rank !== null && next === rank + 1;
}

/** So many rows may stand between headings and the first person with a rank: second headings, the numbers of the columns. */
const NEXT_ROWS = 4;

/** The first rank in the rows after one; null where none stands there. */
export function firstRankAfter(rows: readonly Row[], at: number, rankIn: RankReader): number | null {
  for (let i = at + 1; i <= at + NEXT_ROWS; i++) {
    const row = rows[i];
    const rank = row === undefined ? null : rankIn(row);
    if (rank !== null) return rank;
  }
  return null;
}

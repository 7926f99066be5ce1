import type { Cell, Range, Row } from "../../snapshot.js";
import { refuse } from "../refusal.js";
import { LAST_COLUMN } from "./grid.js";

/** Merges by their top, then left; once where they are declared twice, without those of a single cell. */
export function sortedMerges(merges: readonly Range[]): Range[] {
  const real = merges.filter((m) => m.top < m.bottom || m.left < m.right);
  real.sort((a, b) => a.top - b.top || a.left - b.left || a.bottom - b.bottom || a.right - b.right);
  return real.filter((merge, index) => {
    const previous = real[index - 1];
    return previous === undefined || !isSame(previous, merge);
  });
}

function isSame(a: Range, b: Range): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/**
 * Rows without the cells that a merge covers, and without rows that hold nothing any more. Goes down rows and merges together, keeping for
 * every column how far down a merge reaches, so that a million merges or one over the whole sheet cost no more than their number.
 * Merges that overlap are refused: which cells they cover would be a guess.
 */
export function withoutCovered(rows: readonly Row[], merges: readonly Range[], part: string): Row[] {
  const reach = rangeMaximum(LAST_COLUMN);
  let next = 0;
  const admit = (last: number): Set<number> => {
    const corners = new Set<number>();
    for (let merge = merges[next]; merge !== undefined && merge.top <= last; merge = merges[++next]) {
      if (reach.over(merge.left, merge.right) >= merge.top) refuse("corrupt-xml", part, "merges that overlap");
      reach.raise(merge.left, merge.right, merge.bottom);
      if (merge.top === last) corners.add(merge.left);
    }
    return corners;
  };
  const kept: Row[] = [];
  for (const row of rows) {
    const corners = admit(row.row);
    const shows = ({ column }: Cell): boolean => corners.has(column) || reach.over(column, column) < row.row;
    const isTouched = reach.over(1, LAST_COLUMN) >= row.row && !row.cells.every(shows);
    const cells = isTouched ? row.cells.filter(shows) : row.cells;
    if (cells.length > 0 || row.hidden) kept.push(isTouched ? { ...row, cells } : row);
  }
  admit(Infinity);
  return kept;
}

/** A segment tree: the highest number raised over any of a span's places, 0 where none was. */
function rangeMaximum(size: number) {
  const highest = new Float64Array(size * 2);
  const whole = new Float64Array(size * 2);
  const raise = (first: number, last: number, to: number, node = 1, from = 1, width = size): void => {
    if (to > (highest[node] ?? 0)) highest[node] = to;
    if (first <= from && last >= from + width - 1) {
      if (to > (whole[node] ?? 0)) whole[node] = to;
      return;
    }
    const half = width / 2;
    if (first < from + half) raise(first, last, to, node * 2, from, half);
    if (last >= from + half) raise(first, last, to, node * 2 + 1, from + half, half);
  };
  const over = (first: number, last: number, node = 1, from = 1, width = size): number => {
    if (first <= from && last >= from + width - 1) return highest[node] ?? 0;
    const half = width / 2;
    const left = first < from + half ? over(first, last, node * 2, from, half) : 0;
    const right = last >= from + half ? over(first, last, node * 2 + 1, from + half, half) : 0;
    return Math.max(whole[node] ?? 0, left, right);
  };
  return { raise, over };
}

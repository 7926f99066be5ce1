import type { Cell, Range, Row, Sheet } from "../../snapshot.js";
import { refuse } from "../refusal.js";
import { LAST_COLUMN } from "./grid.js";

/** Merges by their top, then left; once where they are declared twice, without those of a single cell. */
export function sortedMerges(merges: readonly Range[]): Range[] {
  const inOrder = (a: Range, b: Range) => a.top - b.top || a.left - b.left || a.bottom - b.bottom || a.right - b.right;
  const real = merges.filter((m) => m.top < m.bottom || m.left < m.right).sort(inOrder);
  return real.filter((merge, index) => index === 0 || inOrder(real[index - 1] ?? merge, merge) !== 0);
}

/**
 * Rows without the cells that a merge covers, and without rows that hold nothing any more; and what stands in covered cells. Goes down rows and merges together, keeping for
 * every column how far down a merge reaches, so that a million merges or one over the whole sheet cost no more than their number.
 * Merges that overlap are refused: which cells they cover would be a guess.
 */
export function withoutCovered(
  rows: readonly Row[],
  merges: readonly Range[],
  part: string,
): Pick<Sheet, "rows" | "covered"> {
  const reach = rangeMaximum(LAST_COLUMN);
  let next = 0;
  /** Takes in the merges that begin up to a row; the left columns of those that begin in it. */
  const admit = (last: number): ReadonlySet<number> => {
    let corners: Set<number> | null = null;
    for (let merge = merges[next]; merge !== undefined && merge.top <= last; merge = merges[++next]) {
      const { top, left, bottom, right } = merge;
      if (reach.anywhere() >= top && reach.over(left, right) >= top) refuse("corrupt-xml", part, "merges that overlap");
      reach.raise(left, right, bottom);
      if (top === last) (corners ??= new Set()).add(left);
    }
    return corners ?? NONE;
  };
  const kept: Row[] = [];
  const covered: Row[] = [];
  for (const row of rows) {
    const corners = admit(row.row);
    const shows = ({ column }: Cell): boolean => corners.has(column) || reach.over(column, column) < row.row;
    const isTouched = reach.anywhere() >= row.row && !row.cells.every(shows);
    const cells = isTouched ? row.cells.filter(shows) : row.cells;
    if (isTouched) covered.push({ ...row, cells: row.cells.filter((cell) => !shows(cell)) });
    if (cells.length > 0 || row.hidden) kept.push(isTouched ? { ...row, cells } : row);
  }
  admit(Infinity);
  return { rows: kept, ...(covered.length > 0 && { covered }) };
}

const NONE: ReadonlySet<number> = new Set();

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
  return { raise, over, anywhere: (): number => highest[1] ?? 0 };
}

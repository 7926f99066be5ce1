import type { Range, Sheet } from "./snapshot.js";

/** Finds the merges over a row among many: a balanced tree over the merges in the order of their tops, each node knowing how far down its part reaches. */
interface MergeIndex {
  readonly merges: readonly Range[];
  readonly reach: readonly number[];
  row: number;
  over: readonly Range[];
}

const indexes = new WeakMap<readonly Range[], MergeIndex>();

/** The merges that cover a cell of this row. Built once a sheet, remembered for the last row asked: rows are asked one after the other. */
export function mergesOver(sheet: Sheet, row: number): readonly Range[] {
  const { merges } = sheet;
  if (merges.length === 0) return merges;
  let index = indexes.get(merges);
  if (index === undefined) {
    index = indexOf(merges);
    indexes.set(merges, index);
  }
  if (index.row !== row) {
    const over: Range[] = [];
    collect(index, row, 0, index.merges.length - 1, over);
    index.row = row;
    index.over = over;
  }
  return index.over;
}

function indexOf(merges: readonly Range[]): MergeIndex {
  const sorted = merges.toSorted((a, b) => a.top - b.top || a.left - b.left);
  const reach = new Array<number>(sorted.length).fill(0);
  const fill = (first: number, last: number): number => {
    if (first > last) return 0;
    const middle = (first + last) >> 1;
    const own = sorted[middle]?.bottom ?? 0;
    return (reach[middle] = Math.max(own, fill(first, middle - 1), fill(middle + 1, last)));
  };
  fill(0, sorted.length - 1);
  return { merges: sorted, reach, row: 0, over: [] };
}

function collect(index: MergeIndex, row: number, first: number, last: number, over: Range[]): void {
  const middle = (first + last) >> 1;
  const merge = index.merges[middle];
  if (first > last || merge === undefined || (index.reach[middle] ?? 0) < row) return;
  collect(index, row, first, middle - 1, over);
  if (merge.top > row) return;
  if (merge.bottom >= row) over.push(merge);
  collect(index, row, middle + 1, last, over);
}

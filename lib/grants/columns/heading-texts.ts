import { groupBy } from "../../lists/index.js";
import { cellIn, isFilled, type Range, type Row } from "../../workbook/index.js";

/** The merges of a sheet by their first row, so that no search runs over all of them. */
export type MergesByRow = ReadonlyMap<number, readonly Range[]>;

/** Groups a sheet's merges by their first row. */
export function mergesByRow(merges: readonly Range[]): MergesByRow {
  return groupBy(merges, ({ top }) => top);
}

/** A headed column: what stands over it alone, and the headings of the groups that it belongs to. */
export interface Headed {
  readonly column: number;
  readonly own: readonly string[];
  readonly groups: readonly string[];
  /** The row of its own heading. */
  readonly row: number;
}

/** The headed columns of one, two or three heading rows, from left to right. */
export function headedColumns(rows: readonly Row[], merges: MergesByRow): Headed[] {
  const columns = [...new Set(rows.flatMap((row) => row.cells.filter(isFilled).map((cell) => cell.column)))];
  columns.sort((a, b) => a - b);
  return columns.map((column, c) => {
    const own: string[] = [];
    const groups: string[] = [];
    let ownRow = rows[0]?.row ?? 0;
    rows.forEach((row, i) => {
      const text = textIn(row, column);
      const below = rows.slice(i + 1);
      if (text === null) {
        const group = groupHeading(row, column, merges, i === 0 && hasText(below, column));
        if (group !== null) groups.push(group);
      } else if (hasText(below, column) && spans(row, column, columns[c + 1], below, merges)) groups.push(text);
      else {
        own.push(text);
        ownRow = row.row;
      }
    });
    return { column, own, groups, row: ownRow };
  });
}

function hasText(rows: readonly Row[], column: number): boolean {
  return rows.some((row) => textIn(row, column) !== null);
}

/** Whether a heading stands over the next column too: merged with it, or that column has a heading only further down. */
function spans(
  row: Row,
  column: number,
  next: number | undefined,
  below: readonly Row[],
  merges: MergesByRow,
): boolean {
  const merge = mergeOver(row, column, merges);
  if (merge !== undefined) return merge.right > merge.left;
  return next !== undefined && textIn(row, next) === null && hasText(below, next);
}

/** The heading of the group over a column: the merge's, or without merges the nearest one before it. */
function groupHeading(row: Row, column: number, merges: MergesByRow, isSub: boolean): string | null {
  const merge = mergeOver(row, column, merges);
  if (merge !== undefined) return textIn(row, merge.left);
  if (!isSub) return null;
  const before = row.cells.filter((cell) => cell.column < column && isFilled(cell)).at(-1);
  return before === undefined ? null : String(before.value);
}

/** Whether a column stands under an empty heading cell or under a heading merged over several columns. */
export function hangsUnder(row: Row, column: number, merges: MergesByRow): boolean {
  if (!isFilled(cellIn(row, column))) return true;
  const merge = mergeOver(row, column, merges);
  return merge !== undefined && merge.right > merge.left && merge.bottom === row.row;
}

function mergeOver(row: Row, column: number, merges: MergesByRow): Range | undefined {
  return merges.get(row.row)?.find((merge) => merge.left <= column && merge.right >= column);
}

/** The text of a heading cell; null where it is empty. */
function textIn(row: Row | undefined, column: number): string | null {
  const cell = cellIn(row, column);
  return isFilled(cell) ? String(cell.value) : null;
}

import { address, type Range } from "../../workbook/index.js";
import type { Content, PlannedCell } from "./sheet-plan.js";

/** A sheet while it is being planned, row by row from the top. */
export interface Page {
  /** The row that is being written. */
  readonly row: () => number;
  /** Writes a cell of the current row, over `span` columns; gives its address. */
  readonly put: (column: number, content: Content, style: string, span?: number) => string;
  /** Ends the current row. */
  readonly next: (height?: number) => void;
  /** Leaves an empty row. */
  readonly gap: (height: number) => void;
  readonly cells: readonly PlannedCell[];
  readonly merges: readonly Range[];
  readonly heights: ReadonlyMap<number, number>;
}

/** The height of a row that nobody gave one. */
export const ROW_HEIGHT = 16;

/** A sheet on which nothing is written yet. */
export function newPage(): Page {
  const cells: PlannedCell[] = [];
  const merges: Range[] = [];
  const heights = new Map<number, number>();
  let row = 1;
  const next = (height = ROW_HEIGHT): void => {
    heights.set(row, height);
    row++;
  };
  return {
    row: () => row,
    put(column, content, style, span = 1) {
      cells.push({ row, column, content, style });
      for (let more = 1; more < span; more++)
        cells.push({ row, column: column + more, content: { kind: "blank" }, style });
      if (span > 1) merges.push({ top: row, left: column, bottom: row, right: column + span - 1 });
      return address(row, column);
    },
    next,
    gap: next,
    cells,
    merges,
    heights,
  };
}

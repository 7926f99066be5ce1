import type { Grid, GridCell } from "../../../report/index.js";
import { visible } from "../../../text/index.js";
import { places, type Places } from "./places.js";
import type { ColumnData, GridData, RowData } from "./script/page-data.js";

const SIDES: Readonly<Record<GridCell["side"], string>> = { start: "<", end: ">", middle: "=" };

/** A workbook's grids with each row kept once: neighbouring findings show the same cells. */
export interface GridRows {
  readonly dataOf: (grid: Grid, near: readonly string[]) => GridData;
  readonly rows: () => RowData[];
}

interface GrowingRow {
  readonly row: number;
  readonly hidden: boolean;
  readonly cells: Record<string, string>;
}

/** The rows of one workbook's grids; `columns` are the page's. */
export function gridRows(columns: Places<readonly ColumnData[]>): GridRows {
  const rows: GrowingRow[] = [];
  const byPlace = places<readonly [sheet: string, row: number]>();
  return {
    dataOf: (grid, near) => {
      const letters = grid.columns.map((column) => column.letters);
      const around = grid.rows.map(({ row, hidden, cells }) => {
        const place = byPlace.of([grid.sheet, row]);
        const own = (rows[place] ??= { row, hidden, cells: {} });
        cells.forEach((cell, i) => {
          if (cell !== null) own.cells[letters[i] ?? ""] = SIDES[cell.side] + cell.text;
        });
        return place;
      });
      const heads = grid.columns.map(({ letters: own, heading }): ColumnData => ({
        letters: own,
        heading: heading === null ? null : visible(heading),
      }));
      return [columns.of(heads), around, near.length === 0 ? near : nearIn(grid, near)];
    },
    rows: () => rows.map(({ row, hidden, cells }): RowData => [row, hidden ? 1 : 0, cells]),
  };
}

function nearIn({ rows, columns }: Grid, near: readonly string[]): string[] {
  const shown = new Set(rows.flatMap(({ row }) => columns.map(({ letters }) => `${letters}${row}`)));
  return near.filter((cell) => shown.has(cell));
}

import type { Row } from "../../../lib/workbook/index.js";
import type { ReadOptions } from "../host.js";
import { done, refused, type Outcome } from "../outcome.js";
import { cellsIn, nextPieces, type Piece } from "./plan-pieces.js";
import { excelCode } from "./refusal-of.js";
import { rowsOfGrid, weightOf } from "./rows-of-grid.js";

/** Excel on the web gives at most 5 MB at once; answers are kept well below, since their size is only estimated. */
const BYTES_WANTED = 1_500_000;
const CELLS_FIRST = 10_000;
const CELLS_MOST = 60_000;

/** Whether a cell of a sheet lies under a merge; null for a sheet without merges. */
type IsCovered = (sheet: string) => ((row: number, column: number) => boolean) | null;

/** The filled rows of a sheet, and what stands under its merges. */
export interface SheetCells {
  readonly rows: readonly Row[];
  readonly covered: readonly Row[];
}

/** The cells of areas, by sheet id, in as many round trips as their size asks for. */
export async function readCells(
  context: Excel.RequestContext,
  areas: readonly Piece[],
  isCovered: IsCovered,
  { onProgress, signal }: ReadOptions,
): Promise<Outcome<Map<string, SheetCells>>> {
  const total = cellsIn(areas);
  const cells = new Map<string, { readonly rows: Row[]; readonly covered: Row[] }>();
  let left: readonly Piece[] = areas;
  let budget = CELLS_FIRST;
  onProgress?.(0, total);
  while (left.length > 0) {
    if (signal?.aborted) return refused("cancelled");
    const next = nextPieces(left, budget);
    const grids = await readPieces(context, next.now);
    if (grids === "too-large") {
      if (cellsIn(next.now) <= widest(next.now)) return refused("too-large", { detail: "5 MB" }); // a single row
      budget = Math.max(1, Math.floor(cellsIn(next.now) / 2));
      continue;
    }
    grids.forEach((grid, i) => {
      const piece = next.now[i];
      if (piece === undefined) return;
      const own = cells.get(piece.sheet) ?? { rows: [], covered: [] };
      const isUnder = isCovered(piece.sheet);
      own.rows.push(...rowsOfGrid(grid, piece.area, (row, column) => isUnder?.(row, column) !== true));
      if (isUnder !== null) own.covered.push(...rowsOfGrid(grid, piece.area, isUnder));
      cells.set(piece.sheet, own);
    });
    const perCell = grids.reduce((sum, grid) => sum + weightOf(grid), 0) / cellsIn(next.now);
    budget = Math.min(CELLS_MOST, Math.max(1, Math.floor(BYTES_WANTED / perCell)));
    left = next.left;
    onProgress?.(total - cellsIn(left), total);
  }
  return signal?.aborted ? refused("cancelled") : done(cells);
}

async function readPieces(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
): Promise<Excel.Range[] | "too-large"> {
  const ranges = pieces.map(({ sheet, area: { top, left, bottom, right } }) => {
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
    range.load("values,formulas,numberFormat,valueTypes");
    return range;
  });
  try {
    await context.sync();
  } catch (error) {
    if (excelCode(error) === "ResponsePayloadSizeLimitExceeded") return "too-large";
    throw error;
  }
  ranges.forEach((range) => {
    range.untrack(); // Excel need not follow it through insertions any longer
  });
  return ranges;
}

function widest(pieces: readonly Piece[]): number {
  return Math.max(...pieces.map(({ area }) => area.right - area.left + 1));
}

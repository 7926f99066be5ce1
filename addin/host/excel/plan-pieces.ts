import type { Range } from "../../../lib/workbook/index.js";

/** A stretch of rows of a sheet's used range, small enough for one answer of Excel's. */
export interface Piece {
  readonly sheet: string;
  readonly area: Range;
}

/**
 * The next pieces to read together, of at most `cells` cells (one row at the least), and what is left: many small sheets share
 * a round trip, a large one takes several.
 */
export function nextPieces(left: readonly Piece[], cells: number): { readonly now: Piece[]; readonly left: Piece[] } {
  const now: Piece[] = [];
  let room = cells;
  for (const [i, piece] of left.entries()) {
    const { top, bottom } = piece.area;
    const rows = Math.min(bottom - top + 1, Math.max(Math.floor(room / widthOf(piece)), now.length === 0 ? 1 : 0));
    if (rows === 0) return { now, left: left.slice(i) };
    now.push({ ...piece, area: { ...piece.area, bottom: top + rows - 1 } });
    room -= rows * widthOf(piece);
    if (top + rows <= bottom)
      return { now, left: [{ ...piece, area: { ...piece.area, top: top + rows } }, ...left.slice(i + 1)] };
  }
  return { now, left: [] };
}

/** How many cells some pieces have together. */
export function cellsIn(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + widthOf(piece) * (piece.area.bottom - piece.area.top + 1), 0);
}

function widthOf({ area: { left, right } }: Piece): number {
  return right - left + 1;
}

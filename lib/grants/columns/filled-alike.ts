import { cellIn, isFilled, type Cell, type Row } from "../../workbook/index.js";

const MOSTLY = 0.7;

/** Whether a row has texts and figures where most of another's stand: somebody else of the same list. */
export function isFilledAlike(row: Row, other: Row, isFigure: (cell: Cell) => boolean): boolean {
  const own = other.cells.filter(isFilled);
  const alike = own.filter((cell) => {
    const here = cellIn(row, cell.column);
    return isFilled(here) && isFigure(here) === isFigure(cell);
  });
  return alike.length >= own.length * MOSTLY;
}

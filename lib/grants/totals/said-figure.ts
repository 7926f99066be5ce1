import { cellText, isFilled, type Cell, type Row } from "../../workbook/index.js";
import { saidAmount, type CellAmount } from "../words/index.js";

/** A sum that a row's label states itself, and the cell of both. */
export interface SaidFigure {
  readonly cell: Cell;
  readonly reading: Extract<CellAmount, { readonly kind: "amount" }>;
}

/**
 * What a row of sums says in its label alone: "Centre de Fès : 40 500,00 DH". It counts as a number, since no number could be written in the
 * place of the words.
 */
export function saidFigure({ cells }: Row): SaidFigure | null {
  const cell = cells.find(isFilled);
  const value = cell?.kind === "text" ? saidAmount(cellText(cell)) : null;
  return cell === undefined || value === null ? null : { cell, reading: { kind: "amount", value, stored: "number" } };
}

import { equals, fromCellNumber, minus, shownTotal, times, type Dirham } from "../../dirham/index.js";
import type { Sheet, Term } from "../../workbook/index.js";
import { differenceOfReach, reachOf, type Reach } from "./reach.js";
import { recompute } from "./recompute.js";
import type { AddedRows } from "./times-added.js";
import type { TotalFigure, TotalRow } from "./total-row.js";

/** What a total's formula does, held against what it should do. */
export interface TotalJudgement {
  /** What the cells that it adds give now, as Excel adds them; null when that cannot be known here. */
  readonly recomputed: Dirham | null;
  /** Which rows its ranges reach; null when the formula does not add a column of this sheet. */
  readonly reach: Reach | null;
}

/** Judges the formula of a total's figure against the rows of its sheet. */
export function judgeTotal(total: TotalRow, figure: TotalFigure, rows: AddedRows): TotalJudgement {
  const { addition } = figure;
  const { sheet } = total.table;
  if (!addition?.terms.every((term) => addsOwnCells(term, sheet))) return { recomputed: null, reach: null };
  const given = recompute(sheet, addition);
  return {
    recomputed: given === null ? null : shownTotal(inDirhams(given, figure)),
    reach: reachOf(total, figure, addition, rows),
  };
}

function addsOwnCells(term: Term, { name }: Sheet): boolean {
  return term.kind === "number" || term.sheet === null || term.sheet === name;
}

/** The total as the sheet shows it: formulas leave binary noise behind the centimes ("1093960.9000000001"), typed figures do not. */
export function shownFigure(figure: TotalFigure): Dirham | null {
  const { cell, centimes, reading } = figure;
  if (cell.kind === "number" && cell.formula !== null && centimes === undefined)
    return shownTotal(inDirhams(fromCellNumber(cell.value), figure));
  return reading.kind === "amount" || reading.kind === "sub-centime" ? reading.value : null;
}

function inDirhams(value: Dirham, { unit }: TotalFigure): Dirham {
  return unit === undefined ? value : times(value, unit);
}

/** Whether the reach of a total's formula accounts for the whole difference between its figure and the exact sum. */
export function reachAccounts(judgement: TotalJudgement, total: TotalRow, figure: TotalFigure): boolean {
  const shown = shownFigure(figure);
  if (judgement.reach === null || shown === null) return false;
  return equals(minus(figure.exact, shown), differenceOfReach(judgement.reach, total, figure));
}

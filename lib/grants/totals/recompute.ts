import { dirham, fromCellNumber, negate, sum, type Dirham } from "../../dirham/index.js";
import { rowAt, type Addition, type Cell, type Range, type Row, type Sheet, type Term } from "../../workbook/index.js";

/**
 * What a formula that adds cells of its own sheet gives now, exactly and in what its cells count, those under merges too; null when that
 * cannot be known here.
 */
export function recompute(sheet: Sheet, addition: Addition): Dirham | null {
  const parts: Dirham[] = [];
  for (const term of addition.terms) {
    const isKnown = term.kind === "number" ? addNumber(term, parts) : addCells(term, sheet, addition, parts);
    if (!isKnown) return null;
  }
  return sum(parts);
}

function addNumber({ text, sign }: Term & { kind: "number" }, parts: Dirham[]): boolean {
  const isPlain = /^\d+(\.\d+)?$/.test(text);
  if (isPlain) parts.push(signed(dirham(text), sign));
  return isPlain;
}

/** Adds the cells of a range; false where one of them makes the sum unknown. */
function addCells(
  { range, sign }: Term & { kind: "range" },
  sheet: Sheet,
  addition: Addition,
  parts: Dirham[],
): boolean {
  for (const { row, cell } of cellsIn(range, sheet)) {
    if (isPassedOver(addition, sheet, row, cell)) continue;
    if (cell.kind === "error" || cell.kind === "uncalculated") return false;
    if (cell.kind === "number") parts.push(signed(fromCellNumber(cell.value), sign));
    else if (addition.by === "plus") return false; // + turns text into a number, or fails, as the machine's language has it
  }
  return true;
}

/** What stands in a range, seen or under a merge. */
function* cellsIn(
  { top, left, bottom, right }: Range,
  sheet: Sheet,
): Generator<{ readonly row: Row; readonly cell: Cell }> {
  for (const rows of [sheet.rows, sheet.covered ?? []]) {
    const last = Math.min(bottom, rows.at(-1)?.row ?? 0);
    for (let number = top; number <= last; number++) {
      const row = rowAt({ rows }, number);
      for (const cell of row?.cells ?? [])
        if (row !== undefined && cell.column >= left && cell.column <= right) yield { row, cell };
    }
  }
}

function signed(value: Dirham, sign: Term["sign"]): Dirham {
  return sign === 1 ? value : negate(value);
}

/** Whether SUBTOTAL leaves a cell out: another SUBTOTAL, or a row that is hidden or filtered out. */
export function isPassedOver(addition: Addition, sheet: Sheet, row: Row, cell: Cell): boolean {
  if (addition.by !== "subtotal" && addition.by !== "visible-subtotal") return false;
  if (cell.formula !== null && /SUBTOTAL\s*\(/i.test(cell.formula)) return true;
  if (!row.hidden) return false;
  const filtered = sheet.filter !== null && row.row > sheet.filter.top && row.row <= sheet.filter.bottom;
  return addition.by === "visible-subtotal" || filtered;
}

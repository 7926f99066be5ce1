import type { Dirham } from "../../dirham/index.js";
import { cellIn, type Row } from "../../workbook/index.js";
import { CENTIME, readStatementLabel, splitAtColon, THOUSAND, traits, unitIn } from "../words/index.js";
import type { Column, TableRow } from "../table.js";

/** A line may say so many rows over the headings what all amounts are counted in. */
export const LINES_OVER = 10;
const SAMPLE = 100;
/** Nobody is granted a million. */
const MOST_THOUSANDS = 1000;

/**
 * Columns with what their amounts are counted in, where the heading or a line over the list says that it is not dirhams, and the figures do
 * not say otherwise: a grant of "25 000" under "KDH" is 25 000 dirhams.
 */
export function withUnits(
  columns: readonly Column[],
  over: readonly Row[],
  rows: readonly TableRow[],
): readonly Column[] {
  const ofAll = unitOver(over);
  const sample = rows.slice(0, SAMPLE).flatMap((entry) => (entry.kind === "data" ? [entry.row] : []));
  return columns.map((column) => {
    const holdsMoney = column.field !== null && traits(column.field).content === "money";
    const unit = unitIn(column.heading) ?? (holdsMoney ? ofAll : null);
    return unit !== null && isLikely(unit, column, sample) ? { ...column, unit } : column;
  });
}

/** "Montants en milliers de dirhams" over a list; "Enveloppe (KDH)" speaks of the envelope alone. */
function unitOver(rows: readonly Row[]): Dirham | null {
  for (const { cells } of rows)
    for (const { kind, value } of cells) {
      const unit = kind === "text" ? unitIn(value) : null;
      if (unit === null || kind !== "text") continue;
      const id = readStatementLabel(splitAtColon(value)?.label ?? value);
      if (id === null || id === "number" || id === "year") return unit;
    }
  return null;
}

function isLikely(unit: Dirham, { column }: Column, sample: readonly Row[]): boolean {
  return sample.every((row) => {
    const cell = cellIn(row, column);
    if (cell?.kind !== "number") return true;
    return unit === THOUSAND ? cell.value < MOST_THOUSANDS : unit !== CENTIME || Number.isInteger(cell.value);
  });
}

import {
  isFinerThanCentime,
  isNegative,
  minus,
  plus,
  times,
  type AmountConvention,
  type Dirham,
} from "../../dirham/index.js";
import { cellIn, isFilled, type Cell, type Row } from "../../workbook/index.js";
import { CENTIME, inDirhams, readCellAmount, traits, type CellAmount } from "../words/index.js";
import type { Table } from "../table.js";

/** An amount as its cells say it: dirhams, and the centimes in a cell beside them where the table has such a column. */
export interface WholeAmount {
  /** The dirhams' cell and its column; those of the centimes where they cannot be read. */
  readonly column: number;
  readonly cell: Cell | undefined;
  /** The cell of the centimes; undefined without such a column, and where nothing stands in it. */
  readonly centimes: Cell | undefined;
  readonly reading: CellAmount;
}

/** A reader of a table's amounts, by row and column. */
export type AmountReader = (row: Row, column: number) => WholeAmount;

/** "Montant | DH | Cts": the centimes of an amount stand right beside it. */
export function amountReader(table: Table, convention: AmountConvention | undefined): AmountReader {
  const beside = centimesBeside(table);
  const units = unitsIn(table);
  return (row, column) => {
    const cell = cellIn(row, column);
    const unit = units.size === 0 ? null : (units.get(column) ?? null);
    const own = readCellAmount(cell, convention);
    const reading = unit === null ? own : inDirhams(own, cell, unit);
    const at = beside.size === 0 ? undefined : beside.get(column);
    const centimes = at === undefined ? undefined : cellIn(row, at);
    if (!isFilled(centimes)) return { column, cell, centimes: undefined, reading };
    const rest = readCellAmount(centimes, convention);
    const isFault = reading.kind === "amount" && rest.kind !== "amount" && rest.kind !== "blank";
    if (isFault) return { column: centimes.column, cell: centimes, centimes, reading: rest };
    return { column, cell, centimes, reading: together(reading, rest) };
  };
}

/** The column of the centimes by that of the dirhams. */
function centimesBeside({ columns }: Table): ReadonlyMap<number, number> {
  const beside = new Map<number, number>();
  for (const { field, column } of columns) {
    if (field !== "centimes") continue;
    const isAmount = (at: number): boolean =>
      columns.some((own) => own.column === at && own.field !== null && traits(own.field).money);
    const amount = [column - 1, column + 1].find(isAmount);
    if (amount !== undefined) beside.set(amount, column);
  }
  return beside;
}

/**
 * What two cells say together; what cannot be read of one of them, of both. It counts as a number, since a text among the dirhams could not be
 * mended by writing the whole amount there.
 */
function together(dirhams: CellAmount, centimes: CellAmount): CellAmount {
  if (centimes.kind === "blank" || (dirhams.kind !== "amount" && dirhams.kind !== "blank")) return dirhams;
  if (centimes.kind !== "amount") return centimes;
  const rest = times(centimes.value, CENTIME);
  const whole = dirhams.kind === "amount" ? dirhams.value : null;
  const value = whole === null ? rest : isNegative(whole) ? minus(whole, rest) : plus(whole, rest);
  return isFinerThanCentime(value) ? { kind: "sub-centime", value } : { kind: "amount", value, stored: "number" };
}

/** The units of the columns that do not count dirhams. */
function unitsIn({ columns }: Table): ReadonlyMap<number, Dirham> {
  const units = new Map<number, Dirham>();
  for (const { column, unit } of columns) if (unit !== undefined) units.set(column, unit);
  return units;
}

import type { Dirham } from "../../dirham/index.js";
import type { Addition, Cell, Row } from "../../workbook/index.js";
import type { CellAmount } from "../words/index.js";
import type { Table, TotalScope } from "../table.js";
import type { Stated, StatedCount } from "../lines/index.js";
import { placeOfMoney, type MoneyColumn, type Person } from "../people/index.js";

/** A row that states sums: which people it stands for, and its figure in each money column. */
export interface TotalRow {
  readonly table: Table;
  readonly row: Row;
  readonly label: string | null;
  readonly scope: TotalScope;
  /** The people whose amounts it should add up. */
  readonly people: readonly Person[];
  readonly figures: readonly TotalFigure[];
  /** How many people it says it is over; null where it does not. */
  readonly count: Stated<StatedCount> | null;
  /** How many women among them. */
  readonly women: Stated<StatedCount> | null;
}

/** A figure of a total row: where it stands, what it says, and what it should say. */
export interface TotalFigure {
  readonly of: MoneyColumn;
  readonly column: number;
  readonly cell: Cell;
  /** The cell of its centimes, where they stand apart. */
  readonly centimes: Cell | undefined;
  readonly reading: CellAmount;
  /** Its formula when it only adds; null for a typed figure or any other formula, and where its centimes stand apart. */
  readonly addition: Addition | null;
  /** What one in its column stands for, in dirhams; undefined: a dirham. */
  readonly unit: Dirham | undefined;
  /** The exact sum of the people's amounts in this column. */
  readonly exact: Dirham;
  /** Whether every amount it stands for could be read. */
  readonly verified: boolean;
  /** Whether it takes in more than its column's own rows, as the people of sheets before: no sum over them gives it. */
  readonly isWider?: true;
  /** Whether it stands in the words of the row's label: no formula could take its place. */
  readonly isSaid?: true;
}

/** Where a table keeps what a figure adds: in the figure's own column where the table has no such column. */
export function columnIn(table: Table, { of, column }: TotalFigure): number {
  return placeOfMoney(table, of) ?? column;
}

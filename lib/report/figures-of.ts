import { decimalText, type Dirham } from "../dirham/index.js";
import { columnTotal, totalOf, womenIn, type Person, type Table } from "../grants/index.js";

/** What people of one table are granted together. Amounts are dirhams as decimal strings. */
export interface Figures {
  readonly beneficiaries: number;
  /** Null where no column says who is a woman. */
  readonly women: number | null;
  /** Null where the table has no such column. */
  readonly cash: string | null;
  readonly equipment: string | null;
  readonly total: string;
}

/** Adds up people of a table: what could be read of their amounts. */
export function figuresOf(people: readonly Person[], table: Table): Figures {
  return {
    beneficiaries: people.length,
    women: womenIn(people, table),
    cash: textOf(columnTotal(people, "cash")),
    equipment: textOf(columnTotal(people, "equipment")),
    total: decimalText(totalOf(people)),
  };
}

function textOf(amount: Dirham | null): string | null {
  return amount === null ? null : decimalText(amount);
}

import { isNegative } from "../../dirham/index.js";
import type { Row } from "../../workbook/index.js";
import { traits } from "../words/index.js";
import type { Table } from "../table.js";
import { amountReader } from "./centimes.js";
import { conventionOfTable } from "./convention-of-table.js";
import type { PartEntry } from "./person.js";

/** An amount that came back: where it stands and what it says. */
export interface Reversal extends PartEntry {
  readonly row: Row;
}

/** "Reversement de M. Tazi | -5 000" under people: nobody's grant, and no total below says whether it takes it in. In dirhams, as people's amounts are. */
export function reversalsIn(table: Table): readonly Reversal[] {
  const lastTotal = table.rows.findLastIndex(({ kind }) => kind === "total");
  const lines = table.rows.slice(lastTotal + 1).flatMap((entry) => (entry.kind === "section" ? [entry.row] : []));
  if (lines.length === 0) return [];
  const amountIn = amountReader(table, conventionOfTable(table, []));
  const money = table.columns.filter(({ field }) => field !== null && traits(field).money);
  return lines.flatMap((row) =>
    money.flatMap((own): Reversal[] => {
      const { column, cell, reading } = amountIn(row, own.column);
      return reading.kind === "amount" && isNegative(reading.value) ? [{ row, column, cell, reading }] : [];
    }),
  );
}

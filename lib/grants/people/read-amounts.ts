import type { AmountConvention } from "../../dirham/index.js";
import { mergeAt, type Row } from "../../workbook/index.js";
import { statesNothing } from "../words/index.js";
import { columnOf, type Table } from "../table.js";
import { amountReader } from "./centimes.js";
import { grantOf, moneyFields, statesTotal, type AmountEntry, type PartEntry, type PersonLine } from "./person.js";

/** The amounts of a row, before it is known what they grant. */
export type RowAmounts = Pick<PersonLine, "amounts" | "moreParts">;

const NO_PARTS: readonly PartEntry[] = [];

/** A reader of the amounts in a table's rows: it looks the columns up once. */
export function amountsReader(table: Table, convention: AmountConvention | undefined): (row: Row) => RowAmounts {
  const money = moneyFields.flatMap((field) => {
    const column = columnOf(table, field)?.column;
    return column === undefined ? [] : [{ field, column }];
  });
  const amountIn = amountReader(table, convention);
  const entryOf = (row: Row, at: number): PartEntry => {
    const { column, cell, reading } = amountIn(row, at);
    return { column, cell, reading };
  };
  return (row) => {
    const amounts = money.map(({ field, column: at }): AmountEntry => {
      const { column, cell, reading } = amountIn(row, at);
      return { field, column, cell, reading };
    });
    const moreParts = table.moreParts.length === 0 ? NO_PARTS : table.moreParts.map((at) => entryOf(row, at));
    return withoutNothing({ amounts, moreParts });
  };
}

/** The lines of somebody who has several rows; an amount whose cell is merged with a line's above stands there. */
export function readLines(rows: readonly Row[], table: Table, amountsIn: (row: Row) => RowAmounts): PersonLine[] {
  const lines = rows.map((row, i) => {
    const stands = ({ column }: PartEntry): boolean =>
      i === 0 || (mergeAt(table.sheet, row.row, column)?.top ?? row.row) === row.row;
    const { amounts, moreParts } = amountsIn(row);
    return { row, table, amounts: amounts.filter(stands), moreParts: moreParts.filter(stands) };
  });
  const isTotalStated = lines.some(({ amounts }) => statesTotal(amounts));
  return lines.map((line) => ({ ...line, grant: grantOf(line.amounts, line.moreParts, isTotalStated) }));
}

/** "-" or "néant" beside an amount of its row says that nothing is given of this part; as the total, or alone, it is no amount. */
function withoutNothing(line: RowAmounts): RowAmounts {
  const { amounts, moreParts } = line;
  const isPaid = ({ reading }: PartEntry): boolean => reading.kind === "amount";
  if (!amounts.some(isNothing) && !moreParts.some(isNothing)) return line;
  if (!amounts.some(isPaid) && !moreParts.some(isPaid)) return line;
  const read = <Entry extends PartEntry>(entry: Entry): Entry =>
    isNothing(entry) ? { ...entry, reading: { kind: "blank" } } : entry;
  return {
    amounts: amounts.map((entry) => (entry.field === "total" ? entry : read(entry))),
    moreParts: moreParts.map(read),
  };
}

function isNothing({ cell, reading }: PartEntry): boolean {
  return reading.kind === "unreadable" && cell?.kind === "text" && statesNothing(cell.value);
}

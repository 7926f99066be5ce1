import { conventionOf, plus, type AmountConvention, type Dirham } from "../dirham/index.js";
import { cleanText, westernDigits } from "../text/index.js";
import { cellIn, cellText, isFilled, type Cell, type Row } from "../workbook/index.js";
import { isTick, readSex } from "./answers.js";
import { readCellAmount } from "./cell-amount.js";
import type { FieldId } from "./fields.js";
import type { Lexicon } from "./lexicon.js";
import { moneyFields, type AmountEntry, type PartEntry, type Person } from "./person.js";
import { spreadMerges } from "./spread-merges.js";
import { columnOf, type Table } from "./table.js";

const NO_PARTS: readonly PartEntry[] = [];

/** A person reader for one table: looks its columns up once, since a table may have 100,000 rows. */
export function personReader(table: Table, lexicon: Lexicon, convention?: AmountConvention) {
  const at = (field: FieldId): number => columnOf(table, field)?.column ?? 0;
  const columns = {
    cin: at("cin"),
    sex: at("sex"),
    woman: at("woman"),
    man: at("man"),
    centre: at("centre"),
    activity: at("activity"),
  };
  const names = [at("familyName"), at("name"), at("givenName")].filter((column) => column > 0);
  const money = moneyFields.map((field) => ({ field, column: at(field) })).filter(({ column }) => column > 0);
  const spread = spreadMerges(table);

  return (own: Row, sectionCentre: string | null): Person => {
    const row = spread(own);
    const amounts = money.map(({ field, column }): AmountEntry => {
      const cell = cellIn(row, column);
      return { field, column, cell, reading: readCellAmount(cell, convention) };
    });
    const partIn = (column: number): PartEntry => {
      const cell = cellIn(row, column);
      return { column, cell, reading: readCellAmount(cell, convention) };
    };
    const moreParts = table.moreParts.length === 0 ? NO_PARTS : table.moreParts.map(partIn);
    const centre = textOf(cellIn(row, columns.centre)) ?? sectionCentre;
    return {
      row,
      table,
      name: names.length === 1 ? textOf(cellIn(row, names[0] ?? 0)) : joined(row, names),
      cin: identity(textOf(cellIn(row, columns.cin))),
      sex: sexIn(row, columns),
      centre: centre === null ? null : (lexicon.centre(centre)?.name ?? centre),
      activity: textOf(cellIn(row, columns.activity)),
      amounts,
      moreParts,
      grant: grantOf(amounts, moreParts),
    };
  };
}

/** The sex that a row states: in words, or by a tick in one of two columns. */
function sexIn(row: Row, columns: { readonly sex: number; readonly woman: number; readonly man: number }) {
  if (columns.sex > 0 || columns.woman + columns.man === 0) {
    const cell = cellIn(row, columns.sex);
    return cell?.kind === "text" ? readSex(cell.value) : null;
  }
  const isTicked = (column: number): boolean => {
    const cell = cellIn(row, column);
    return cell !== undefined && isTick(cell);
  };
  const woman = isTicked(columns.woman);
  return woman === isTicked(columns.man) ? null : woman ? "female" : "male";
}

/**
 * How the amounts of a table are written, from those that settle it ("545.381,93", "1,234.50"); undefined when none does or
 * they contradict each other. `more` are texts around the table, as the declared envelope.
 */
export function conventionOfTable(table: Table, more: readonly string[]): AmountConvention | undefined {
  const columns = moneyFields.flatMap((field) => columnOf(table, field)?.column ?? []);
  const settled = new Set<AmountConvention>();
  const consider = (text: string): void => {
    const convention = conventionOf(text);
    if (convention !== null) settled.add(convention);
  };
  more.forEach(consider);
  for (const entry of table.rows) {
    if (entry.kind !== "data") continue;
    for (const column of columns) {
      const cell = cellIn(entry.row, column);
      if (cell?.kind === "text") consider(cell.value);
    }
  }
  const [only] = settled;
  return settled.size === 1 ? only : undefined;
}

function grantOf(amounts: readonly AmountEntry[], moreParts: readonly PartEntry[]): Dirham | null {
  const total = amounts.find(({ field }) => field === "total");
  if (total !== undefined && total.reading.kind !== "blank")
    return total.reading.kind === "amount" ? total.reading.value : null;
  let sum: Dirham | null = null;
  for (const { reading } of [...amounts, ...moreParts])
    if (reading.kind === "amount") sum = sum === null ? reading.value : plus(sum, reading.value);
  return sum;
}

/** A CIN as it is compared: without spaces and hyphens, in capitals, in the digits 0–9. */
export function identity(text: string | null): string | null {
  return text === null ? null : westernDigits(text.replace(/[\s-]/g, "")).toUpperCase();
}

function textOf(cell: Cell | undefined): string | null {
  if (!isFilled(cell)) return null;
  const text = cleanText(cellText(cell));
  return text === "" ? null : text;
}

function joined(row: Row, columns: readonly number[]): string | null {
  const parts = columns.map((column) => textOf(cellIn(row, column))).filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(" ");
}

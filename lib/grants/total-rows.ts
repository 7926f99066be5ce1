import { equals, sum, type AmountConvention, type Dirham } from "../dirham/index.js";
import { cellIn, parseAddition, type Addition, type Cell, type Row } from "../workbook/index.js";
import { readCellAmount, type CellAmount } from "./cell-amount.js";
import { amountOf, isUnverified, moneyFields, type MoneyField, type Person } from "./person.js";
import { columnOf, type Table, type TableRow, type TotalScope } from "./table.js";

/** A row that states sums: which people it stands for, and its figure in each money column. */
export interface TotalRow {
  readonly table: Table;
  readonly row: Row;
  readonly label: string | null;
  readonly scope: TotalScope;
  /** The people whose amounts it should add up. */
  readonly people: readonly Person[];
  readonly figures: readonly TotalFigure[];
}

export interface TotalFigure {
  readonly field: MoneyField;
  readonly column: number;
  readonly cell: Cell;
  readonly reading: CellAmount;
  /** Its formula when it only adds; null for a typed figure or any other formula. */
  readonly addition: Addition | null;
  /** The exact sum of the people's amounts in this column. */
  readonly exact: Dirham;
  /** Whether every amount it stands for could be read. */
  readonly verified: boolean;
}

/** The people of a stretch of rows that a total row may stand for, told apart to find out which it does. */
interface Covering {
  readonly people: readonly Person[];
}

/**
 * The total rows of a table with the people that each stands for. A subtotal stands for the people since the total row
 * above it; a total for all since the last one; a row right after another total, or one called "général", for the whole
 * table (or, on a sheet of stacked batches, for all above). Where the label leaves it open, the figure and the formula decide.
 */
export function readTotalRows(
  table: Table,
  personOf: (row: Row) => Person | undefined,
  above: readonly Person[],
  convention?: AmountConvention,
): TotalRow[] {
  const totals: TotalRow[] = [];
  let open: Person[] = []; // since the last total row of any kind
  let section: Person[] = []; // since the last row that closed a section
  const all: Person[] = [];
  for (const entry of table.rows) {
    if (entry.kind === "data") {
      const person = personOf(entry.row);
      if (person === undefined) continue;
      open.push(person);
      section.push(person);
      all.push(person);
    } else if (entry.kind === "total") {
      const candidates: Covering[] = coverings(entry, { open, section, all: [...all], above });
      const people = choose(table, entry.row, candidates).people;
      totals.push(totalRow(table, entry, people, convention));
      if (people.length >= section.length && people.length > open.length) section = [];
      open = [];
    }
  }
  return totals;
}

interface Stretches {
  readonly open: readonly Person[];
  readonly section: readonly Person[];
  readonly all: readonly Person[];
  readonly above: readonly Person[];
}

/** What a total row could stand for, the likeliest by its label first. */
function coverings(entry: TableRow & { kind: "total" }, { open, section, all, above }: Stretches): Covering[] {
  const sheet = [...above, ...all];
  const order: Readonly<Record<TotalScope, readonly (readonly Person[])[]>> = {
    subtotal: [open, section, all],
    total: open.length > 0 && open.length === section.length ? [section, all, sheet] : [section, all, open, sheet],
    grand: [all, sheet, section],
  };
  const likely = order[entry.scope].filter((people) => people.length > 0);
  return (likely.length > 0 ? likely : [all]).map((people) => ({ people }));
}

/** The covering whose sum the row states; else the one that its formula reaches over best; else the likeliest. */
function choose(table: Table, row: Row, candidates: readonly Covering[]): Covering {
  const [likeliest = { people: [] }] = candidates;
  if (candidates.length === 1) return likeliest;
  for (const field of [...moneyFields].reverse()) {
    const column = columnOf(table, field)?.column;
    const cell = column === undefined ? undefined : cellIn(row, column);
    if (cell?.kind !== "number") continue;
    const stated = readCellAmount(cell);
    const exact = candidates.find(
      ({ people }) => stated.kind === "amount" && equals(stated.value, sumOf(people, field)),
    );
    if (exact !== undefined) return exact;
    const rows = rowsAdded(cell);
    if (rows === null) continue;
    const overlap = ({ people }: Covering): number => {
      const inside = people.filter((person) => rows.has(person.row.row)).length;
      return inside / (people.length + rows.size - inside);
    };
    return candidates.reduce((best, other) => (overlap(other) > overlap(best) ? other : best));
  }
  return likeliest;
}

function rowsAdded(cell: Cell): Set<number> | null {
  const addition = cell.formula === null ? null : parseAddition(cell.formula);
  if (!addition?.terms.some((t) => t.kind === "range" && t.range.bottom > t.range.top)) return null;
  const rows = new Set<number>();
  for (const term of addition.terms)
    if (term.kind === "range")
      for (let row = term.range.top; row <= term.range.bottom && rows.size < 1_000_000; row++) rows.add(row);
  return rows;
}

function totalRow(
  table: Table,
  entry: TableRow & { kind: "total" },
  people: readonly Person[],
  convention: AmountConvention | undefined,
): TotalRow {
  const figures = moneyFields.flatMap((field): TotalFigure[] => {
    const column = columnOf(table, field)?.column;
    const cell = column === undefined ? undefined : cellIn(entry.row, column);
    const reading = readCellAmount(cell, convention);
    if (column === undefined || cell === undefined || reading.kind === "blank") return [];
    const addition = cell.formula === null ? null : parseAddition(cell.formula);
    const verified = people.every((person) => {
      const amount = amountOf(person, field);
      return amount === undefined || !(isUnverified(amount) || (field === "total" && person.grant === null));
    });
    return [{ field, column, cell, reading, addition, exact: sumOf(people, field), verified }];
  });
  return { table, row: entry.row, label: entry.label, scope: entry.scope, people, figures };
}

function sumOf(people: readonly Person[], field: MoneyField): Dirham {
  return sum(
    people.flatMap((person) => {
      if (field === "total") return person.grant ?? [];
      const reading = amountOf(person, field)?.reading;
      return reading?.kind === "amount" ? [reading.value] : [];
    }),
  );
}

import { traits, type Table } from "../../grants/index.js";
import { address, cellAt, cellText, isFilled, rowAt, type Range } from "../../workbook/index.js";
import type { Visitor } from "./visitor.js";

/** The first row of the person that each row is about. */
type People = ReadonlyMap<number, number>;

/** Shows the merges of a table that reach into its people's rows, but for those over one person's lines, or that hide something. */
export function visitMerges(table: Table, show: Visitor): void {
  const { merges } = table.sheet;
  if (merges.length === 0) return;
  const people = peopleIn(table);
  for (const merge of merges) {
    if (!touches(table, merge)) continue;
    const hidden = hiddenUnder(merge, table);
    const joins = holdsPeople(table, merge, people) && !isOverLines(table, merge, people);
    if (joins || hidden.length > 0) show.merge({ table, merge, hidden });
  }
}

function peopleIn({ rows }: Table): People {
  const people = new Map<number, number>();
  let first = 0;
  for (const entry of rows) {
    if (entry.kind === "data") first = entry.row.row;
    if (entry.kind === "data" || entry.kind === "further") people.set(entry.row.row, first);
  }
  return people;
}

/** Whether a merge reaches into a table below its headings. */
function touches({ header, range }: Table, { top, left, bottom, right }: Range): boolean {
  return bottom > header.bottom && top <= range.bottom && right >= range.left && left <= range.right;
}

function holdsPeople({ range }: Table, merge: Range, people: People): boolean {
  for (let row = Math.max(merge.top, range.top); row <= Math.min(merge.bottom, range.bottom); row++)
    if (people.has(row)) return true;
  return false;
}

/** Whether a column's cells are merged over rows of one person alone: what they say is said once, as it should be. */
function isOverLines({ columns }: Table, { top, bottom, left, right }: Range, people: People): boolean {
  const person = people.get(top);
  if (bottom === top || person === undefined) return false;
  if (columns.filter(({ column }) => column >= left && column <= right).length > 1) return false;
  for (let row = top + 1; row <= bottom; row++) if ((people.get(row) ?? person) !== person) return false;
  return true;
}

/** The cells of a table under a merge that hold something else than it shows; amounts that are the same, too, since Excel adds each. */
function hiddenUnder({ top, left, bottom, right }: Range, { sheet, header, range, columns }: Table): string[] {
  const { covered } = sheet;
  if (covered === undefined) return [];
  const shown = cellText(cellAt(sheet, top, left));
  const hidden: string[] = [];
  for (let number = Math.max(top, header.bottom + 1); number <= Math.min(bottom, range.bottom); number++) {
    for (const cell of rowAt({ rows: covered }, number)?.cells ?? []) {
      if (cell.column < left || cell.column > right || !isFilled(cell)) continue;
      const field = columns.find(({ column }) => column === cell.column)?.field ?? null;
      const isMoney = field !== null && traits(field).content === "money";
      if (isMoney || cellText(cell) !== shown) hidden.push(address(number, cell.column));
    }
  }
  return hidden;
}

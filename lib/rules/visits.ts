import {
  blocksOf,
  columnOf,
  itemsOnLines,
  judgeTotal,
  linesOf,
  linesOfAll,
  readCellAmount,
  traits,
  type AddedRows,
  type Batch,
  type Column,
  type Grants,
  type ItemTable,
  type PersonLine,
  type Table,
  type TotalRow,
} from "../grants/index.js";
import {
  address,
  cellAt,
  cellIn,
  cellText,
  isFilled,
  rowAt,
  type Cell,
  type Range,
  type Row,
  type Sheet,
  type Snapshot,
} from "../workbook/index.js";
import { isNegative } from "../dirham/index.js";
import { placeIn, statedAt } from "./place.js";
import { repeatsIn, sharedRibs } from "./repeats.js";
import type { AmountSubject, Subjects, Visit } from "./rule.js";

/** What is called with every subject of a workbook, by its visit. */
export type Visitor = { readonly [V in Exclude<Visit, "run">]: (subject: Subjects[V]) => void };

/** Walks a workbook's grants once and shows the rules everything there is to see. */
export function visitAll(snapshot: Snapshot, grants: Grants, show: Visitor): void {
  show.workbook({ snapshot, grants });
  for (const table of grants.tables) {
    if (table.of !== "person") continue;
    show.table({ table });
    for (const block of blocksOf(table)) visitBlock(block, show);
  }
  for (const table of grants.others.flatMap(blocksOf))
    for (const column of table.columns) show.heading({ table, column, rival: false, aside: true });
  for (const items of grants.items) visitItems(items, show);
  const ribs = sharedRibs(grants.batches.flatMap(({ people }) => people));
  for (const batch of grants.batches) {
    show.batch({ batch });
    visitPeople(batch, show);
    for (const item of itemsOnLines(batch.people, batch.table)) show.item({ table: batch.table, item });
    for (const [person, earlier] of repeatsIn(batch.people, ribs)) show.repeat({ batch, person, earlier });
    visitEnvelope(batch, show);
  }
  for (const batch of grants.copies) {
    visitPeople(batch, show);
    for (const [person, sameRib] of sharedRibs(batch.people))
      // the list may have none
      show.repeat({ batch, person, earlier: { sameCin: undefined, sameName: undefined, sameRib } });
  }
  visitTotals(grants, show);
}

function visitBlock(table: Table, show: Visitor): void {
  for (const column of table.columns) {
    const rival = table.rivals.find((other) => other.column === column.column);
    show.heading({ table, column: rival ?? column, rival: rival !== undefined, aside: false });
  }
  const wanted = table.columns.map(wantedIn);
  const lastTotal = table.rows.findLastIndex(({ kind }) => kind === "total");
  for (const [i, entry] of table.rows.entries()) {
    if (entry.kind === "blank") show.gap({ table, row: entry.number });
    else if (entry.kind !== "section") visitCells(table, wanted, entry.row, show);
    else if (i > lastTotal) visitReversal(table, entry.row, show);
  }
  visitMerges(table, show);
}

/** "Reversement de M. Tazi | -5 000" under people: nobody's grant, and no total below says whether it takes it in. */
function visitReversal(table: Table, row: Row, show: Visitor): void {
  for (const { column, field } of table.columns) {
    if (field === null || !traits(field).money) continue;
    const cell = cellIn(row, column);
    const reading = readCellAmount(cell);
    const isReversed = reading.kind === "amount" && isNegative(reading.value);
    if (isReversed) showAmount({ at: placeIn(table, row.row, column), cell, reading, of: "person" }, show);
  }
}

function visitItems({ table, items }: ItemTable, show: Visitor): void {
  const price = columnOf(table, "unitPrice")?.column;
  for (const item of items) {
    show.item({ table, item });
    const { row, total, unitPrice } = item;
    const priced = price === undefined ? [] : [{ column: price, cell: cellIn(row, price), reading: unitPrice }];
    const totalled = total.column === 0 ? [] : [total]; // 0: the table has no such column
    for (const { column, cell, reading } of [...priced, ...totalled])
      showAmount({ at: placeIn(table, row.row, column), cell, reading, of: "item" }, show);
  }
}

function visitMerges(table: Table, show: Visitor): void {
  const { merges } = table.sheet;
  if (merges.length === 0) return;
  const people = new Map<number, number>(); // the first row of the person of each row
  let first = 0;
  for (const entry of table.rows) {
    if (entry.kind === "data") first = entry.row.row;
    if (entry.kind === "data" || entry.kind === "further") people.set(entry.row.row, first);
  }
  for (const merge of merges) {
    if (!touches(table, merge)) continue;
    const hidden = hiddenUnder(merge, table);
    const isInList = holdsPeople(table, merge, people) && !isOverLines(table, merge, people);
    if (isInList || hidden.length > 0) show.merge({ table, merge, hidden });
  }
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

/** Whether a column's cells are merged over rows of one person alone: what they say is said once, as it should be. */
function isOverLines({ columns }: Table, { top, bottom, left, right }: Range, people: People): boolean {
  const person = people.get(top);
  if (bottom === top || person === undefined) return false;
  if (columns.filter(({ column }) => column >= left && column <= right).length > 1) return false;
  for (let row = top + 1; row <= bottom; row++) if ((people.get(row) ?? person) !== person) return false;
  return true;
}

type People = ReadonlyMap<number, number>;

const CODES: readonly string[] = ["cin", "rib", "phone"];

/** What should stand in a column, where a character that nobody sees makes it something else. */
type Wanted = Subjects["text"]["of"] | null;

function wantedIn({ field }: Column): Wanted {
  const content = field === null ? null : traits(field).content;
  if (content === null) return null;
  return content === "money" ? "amount" : CODES.includes(content) ? "code" : null;
}

/** `wanted`: in each of the table's columns. */
function visitCells(table: Table, wanted: readonly Wanted[], row: Row, show: Visitor): void {
  let next = 0;
  for (const cell of row.cells) {
    if (cell.kind === "number" && cell.formula === null) continue; // numbers are asked about as amounts
    while ((table.columns[next]?.column ?? Infinity) < cell.column) next++;
    const column: Column | undefined = table.columns[next];
    if (column === undefined) return;
    if (column.column !== cell.column) continue;
    const of = wanted[next] ?? null;
    if (cell.kind === "text" && cell.formula === null && of === null) continue;
    if (!isFilled(cell)) continue;
    if (isFormula(cell)) show.formula({ table, column, row: row.row, cell });
    else if (cell.kind === "text" && of !== null) show.text({ table, column, row: row.row, cell, of });
    if (cell.kind === "error" || cell.kind === "uncalculated") show.fault({ table, column, row: row.row, cell });
  }
}

function isFormula(cell: Cell): cell is Cell & { readonly formula: string } {
  return cell.formula !== null;
}

function showAmount({ at, cell, reading, of }: AmountSubject, show: Visitor): void {
  if (reading.kind === "amount") show.amount({ at, cell, reading, of });
  else if (reading.kind !== "blank") show.unread({ at, cell, reading, of });
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

function visitPeople(batch: Batch, show: Visitor): void {
  for (const person of batch.people) {
    show.person({ batch, person });
    for (const line of linesOf(person)) visitAmounts(line, person.table, show);
  }
}

function visitAmounts({ row, amounts, moreParts }: PersonLine, table: Table, show: Visitor): void {
  for (const entry of amounts) {
    if (entry.column === 0) continue; // stands on the items' sheet and is shown there
    const at = placeIn(table, row.row, entry.column);
    showAmount({ at, cell: entry.cell, reading: entry.reading, of: "person" }, show);
  }
  for (const { column, cell, reading } of moreParts)
    showAmount({ at: placeIn(table, row.row, column), cell, reading, of: "person" }, show);
}

function visitEnvelope(batch: Batch, show: Visitor): void {
  const { envelope } = batch.declared;
  if (envelope === null) return;
  const at = statedAt(batch, envelope);
  const cell = { kind: "text" as const, value: envelope.text, column: at.column, formula: null, format: null };
  showAmount({ at, cell, reading: envelope.value, of: "envelope" }, show);
}

function visitTotals(grants: Grants, show: Visitor): void {
  const own = new Set<TotalRow>();
  for (const batch of [...grants.batches, ...grants.copies]) for (const total of batch.totals) own.add(total);
  for (const total of grants.grandTotals) own.add(total);
  const totals = [...own];
  const bySheet = new Map<Sheet, AddedRows>();
  for (const total of totals) {
    const { sheet } = total.table;
    const rows = bySheet.get(sheet) ?? addedRows(sheet, grants, totals);
    bySheet.set(sheet, rows);
    for (const figure of total.figures) {
      const at = placeIn(total.table, total.row.row, figure.column);
      showAmount({ at, cell: figure.cell, reading: figure.reading, of: "total" }, show);
      show.figure({ total, figure, judgement: judgeTotal(total, figure, rows) });
    }
  }
}

function addedRows(sheet: Sheet, grants: Grants, totals: readonly TotalRow[]): AddedRows {
  const byRow = (a: { readonly row: Row }, b: { readonly row: Row }): number => a.row.row - b.row.row;
  return {
    lines: [...grants.batches, ...grants.copies]
      .filter((batch) => batch.sheet === sheet)
      .flatMap(({ people }) => linesOfAll(people))
      .sort(byRow),
    totals: totals.filter(({ table }) => table.sheet === sheet).sort(byRow),
  };
}

import type { AmountConvention } from "../dirham/index.js";
import { isReport, type Row, type Sheet, type Snapshot } from "../workbook/index.js";
import { firstHeading, type Batch, type Grants } from "./batch.js";
import { readDeclared, type Declared } from "./declared.js";
import { findTables } from "./find-tables.js";
import { itemsByPerson, readItems, type ItemTable } from "./items.js";
import { linesAround } from "./lines-around.js";
import type { Lexicon } from "./lexicon.js";
import { numberFromName } from "./number-from-name.js";
import type { Person } from "./person.js";
import { conventionOfTable, personReader } from "./read-people.js";
import { firstSection } from "./sections.js";
import { sideBySide } from "./side-by-side.js";
import { splitIntoGroups, type Group } from "./split-into-groups.js";
import type { Statement } from "./statements.js";
import type { Table } from "./table.js";
import { sheetPeople } from "./stretches.js";
import { readTotalRows, type TotalRow } from "./total-rows.js";
import { withoutOtherLists } from "./without-other-lists.js";
import { withEquipmentFromItems } from "./with-equipment.js";

/** Finds every batch of grants in a workbook: its people, amounts and totals, and what the lines around it declare. */
export function readGrants(snapshot: Snapshot, lexicon: Lexicon): Grants {
  const submitted = isReport(snapshot) ? snapshot.sheets.filter((sheet) => !listsFindings(sheet)) : snapshot.sheets;
  const parts = submitted.flatMap((sheet) => sideBySide(sheet, lexicon));
  const sheets = parts.map((sheet) => ({ sheet, tables: findTables(sheet, lexicon) }));
  const tables = sheets.flatMap((entry) => entry.tables);
  const items = tables.filter(({ of }) => of === "item").map((table) => readItems(table, conventionOfTable(table, [])));
  const grandTotals: TotalRow[] = [];
  const batches = sheets.flatMap(({ sheet, tables: own }) => {
    const read = readSheet(sheet, own, snapshot.date1904, lexicon);
    grandTotals.push(...read.grandTotals);
    return read.batches;
  });
  const own = withoutOtherLists(batches).map((batch) => withItems(batch, items));
  const kept = new Set(own.map(({ table }) => table));
  return { tables: tables.filter((table) => table.of === "item" || kept.has(table)), batches: own, items, grandTotals };
}

const RULE_ID = /^[a-z]+\/[a-z-]+$/;
const FIRST_ROWS = 20;

/** Whether a sheet lists findings, a rule's id in each row: names, sums and centres then stand in it as they were found. */
function listsFindings({ rows }: Sheet): boolean {
  return rows
    .slice(0, FIRST_ROWS)
    .some(({ cells }) => cells.some((cell) => cell.kind === "text" && RULE_ID.test(cell.value)));
}

interface SheetOfBatches {
  readonly batches: readonly Batch[];
  readonly grandTotals: readonly TotalRow[];
}

function readSheet(sheet: Sheet, tables: readonly Table[], date1904: boolean, lexicon: Lexicon): SheetOfBatches {
  const lines = linesAround(sheet, tables);
  const everybody: Person[] = [];
  const read = tables
    .filter(({ of }) => of === "person")
    .map((table) => {
      const section = firstSection(table, lexicon);
      const statements = (lines.get(table) ?? []).filter(({ row }) => row !== section?.row);
      const convention = conventionOfTable(
        table,
        statements.flatMap(({ id, cell, text }) => (cell.kind === "text" && speaksOfMoney(id) ? [text] : [])),
      );
      const people = personReader(table, lexicon, convention);
      const groups = splitIntoGroups(table, lexicon, date1904);
      const byRow = new Map<number, Person>();
      for (const { rows } of groups) for (const { row, centre } of rows) byRow.set(row.row, people(row, centre));
      const first = everybody.length;
      for (const entry of table.rows) {
        const person = entry.kind === "data" ? byRow.get(entry.row.row) : undefined;
        if (person !== undefined) everybody.push(person);
      }
      const declared = readDeclared(statements, lexicon, date1904, convention);
      return {
        table,
        groups,
        byRow,
        first,
        last: everybody.length,
        declared,
        reading: { lexicon, date1904, convention },
      };
    });
  const all = sheetPeople(everybody);
  const batches: Batch[] = [];
  const grandTotals: TotalRow[] = [];
  for (const { table, groups, byRow, first, last, declared, reading } of read) {
    const totals = readTotalRows(table, all, { first, last }, lexicon, reading.convention);
    const members = new Map<Person | undefined, Group>();
    if (totals.length > 0)
      for (const group of groups) for (const { row } of group.rows) members.set(byRow.get(row.row), group);
    const ofGroup = new Map<Group, TotalRow[]>(groups.map((group) => [group, []]));
    for (const total of totals) {
      const group = groupOf(total.people, members);
      (group === null ? grandTotals : (ofGroup.get(group) ?? grandTotals)).push(total);
    }
    batches.push(
      ...groups.map((group) =>
        batchOf(table, group, declaredOf(group, groups, declared, reading), byRow, ofGroup.get(group) ?? []),
      ),
    );
  }
  return { batches, grandTotals };
}

/** The group that all of some people belong to; null when there is none. */
function groupOf(people: readonly Person[], members: ReadonlyMap<Person | undefined, Group>): Group | null {
  const group = members.get(people[0]);
  return group !== undefined && people.every((person) => members.get(person) === group) ? group : null;
}

/** A typed number has no notation, and a day ("28.09") is no amount: only texts about money show how amounts are written. */
function speaksOfMoney(id: Statement["id"]): boolean {
  return id === "envelope" || id === "amount";
}

interface Reading {
  readonly lexicon: Lexicon;
  readonly date1904: boolean;
  readonly convention: AmountConvention | undefined;
}

/** What is declared of one group: its own lines first, then its rows' batch and date columns, then what the table as a whole says. */
function declaredOf(group: Group, groups: readonly Group[], table: Declared, reading: Reading): Declared {
  const own = readDeclared(group.statements, reading.lexicon, reading.date1904, reading.convention);
  const fromRows = group.fromRows(reading.date1904);
  if (groups.length === 1) return merge([own, table, fromRows]);
  // several batches share the table's lines: the day and the place may hold for all, counts and envelope cannot
  const shared = { date: table.date, venue: table.venue, year: table.year };
  return merge([own, fromRows, shared]);
}

function merge(parts: readonly Partial<Declared>[]): Declared {
  const pick = <Key extends keyof Declared>(key: Key): Declared[Key] | null => {
    for (const part of parts) {
      const value = part[key] ?? null;
      if (value !== null) return value;
    }
    return null;
  };
  return {
    number: pick("number"),
    date: pick("date"),
    venue: pick("venue"),
    centres: pick("centres"),
    beneficiaries: pick("beneficiaries"),
    women: pick("women"),
    envelope: pick("envelope"),
    amountWords: pick("amountWords"),
    year: pick("year"),
  };
}

function batchOf(
  table: Table,
  group: Group,
  declared: Declared,
  byRow: ReadonlyMap<number, Person>,
  totals: readonly TotalRow[],
): Batch {
  const people = group.rows.map(({ row }) => byRow.get(row.row)).filter((person) => person !== undefined);
  const number = declared.number ?? numberFromName(table.sheet.name, firstHeading(table));
  const range = group.whole
    ? table.range
    : rangeOfRows(
        table,
        group.rows.map(({ row }) => row),
      );
  return {
    table,
    sheet: table.sheet,
    range,
    people,
    declared: { ...declared, number },
    totals,
    items: null,
    numberAt: number ?? firstHeading(table),
  };
}

function rangeOfRows(table: Table, rows: readonly Row[]): Table["range"] {
  const numbers = rows.map(({ row }) => row);
  const first = numbers[0] ?? table.header.top;
  const last = numbers.at(-1) ?? table.header.bottom;
  return { ...table.range, top: first, bottom: last };
}

/** Joins the equipment sheet that knows most of the batch's people. */
function withItems(batch: Batch, tables: readonly ItemTable[]): Batch {
  let best: { readonly items: ItemTable; readonly known: number } | null = null;
  for (const items of tables) {
    const find = itemsByPerson(items);
    const known = batch.people.filter((person) => find(person).length > 0).length;
    if (known > (best?.known ?? 0)) best = { items, known };
  }
  return best === null ? batch : withEquipmentFromItems({ ...batch, items: best.items });
}

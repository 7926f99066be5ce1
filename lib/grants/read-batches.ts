import type { AmountConvention } from "../dirham/index.js";
import type { Row, Sheet } from "../workbook/index.js";
import { firstHeading, type Batch } from "./batch.js";
import { readDeclared, type Declared } from "./declared.js";
import type { Lexicon } from "./lexicon.js";
import { linesAround } from "./lines-around.js";
import { numberFromName } from "./number-from-name.js";
import type { Person } from "./person.js";
import { conventionOfTable, personReader } from "./read-people.js";
import { firstSection } from "./sections.js";
import { splitIntoGroups, type Group } from "./split-into-groups.js";
import type { Statement } from "./statements.js";
import { sheetPeople } from "./stretches.js";
import type { Table } from "./table.js";
import { readTotalRows, type TotalRow } from "./total-rows.js";

export interface SheetOfBatches {
  readonly batches: readonly Batch[];
  /** Totals over people of several batches. */
  readonly grandTotals: readonly TotalRow[];
}

/** The batches of a sheet's tables, with their people, their totals, and what the lines around them declare. */
export function readBatches(
  sheet: Sheet,
  tables: readonly Table[],
  date1904: boolean,
  lexicon: Lexicon,
): SheetOfBatches {
  const lines = linesAround(sheet, tables);
  const read = tables
    .filter(({ of }) => of === "person")
    .map((table) => readTable(table, lines.get(table) ?? [], date1904, lexicon));
  const everybody: Person[] = [];
  for (const { people } of read) for (const person of people) everybody.push(person);
  const all = sheetPeople(everybody);
  const batches: Batch[] = [];
  const grandTotals: TotalRow[] = [];
  let first = 0;
  for (const own of read) {
    const last = first + own.people.length;
    const totals = readTotalRows(own.table, all, { first, last }, lexicon, own.reading.convention);
    first = last;
    const find = memberFinder(own);
    const ofGroup = new Map<Members, TotalRow[]>(own.groups.map((members) => [members, []]));
    for (const total of totals) {
      const members = commonTo(total.people, find);
      (members === undefined ? grandTotals : (ofGroup.get(members) ?? grandTotals)).push(total);
    }
    for (const members of own.groups)
      batches.push(batchOf(own.table, members, declaredOf(members.group, own), ofGroup.get(members) ?? []));
  }
  return { batches, grandTotals };
}

/** A table's rows as people, before its totals are read: those stand for people of the whole sheet. */
interface ReadTable {
  readonly table: Table;
  readonly groups: readonly Members[];
  /** Those of all groups, in row order. */
  readonly people: readonly Person[];
  readonly declared: Declared;
  readonly reading: Reading;
}

/** A group of rows and the people in them. */
interface Members {
  readonly group: Group;
  readonly people: readonly Person[];
}

interface Reading {
  readonly lexicon: Lexicon;
  readonly date1904: boolean;
  readonly convention: AmountConvention | undefined;
}

function readTable(table: Table, lines: readonly Statement[], date1904: boolean, lexicon: Lexicon): ReadTable {
  const section = firstSection(table, lexicon);
  const statements = lines.filter(({ row }) => row !== section?.row);
  const convention = conventionOfTable(
    table,
    statements.flatMap(({ id, cell, text }) => (cell.kind === "text" && speaksOfMoney(id) ? [text] : [])),
  );
  const personIn = personReader(table, lexicon, convention);
  const groups = splitIntoGroups(table, lexicon, date1904).map((group): Members => ({
    group,
    people: group.rows.map(personIn),
  }));
  const [only] = groups;
  return {
    table,
    groups,
    people:
      groups.length === 1 && only !== undefined
        ? only.people
        : groups.flatMap(({ people }) => people).sort((a, b) => a.row.row - b.row.row),
    declared: readDeclared(statements, lexicon, date1904, convention),
    reading: { lexicon, date1904, convention },
  };
}

/** Finds the group of a person; undefined for those of other tables. */
function memberFinder({ table, groups }: ReadTable): (person: Person) => Members | undefined {
  if (groups.length === 1) return (person) => (person.table === table ? groups[0] : undefined);
  const members = new Map<Person, Members>();
  for (const own of groups) for (const person of own.people) members.set(person, own);
  return (person) => members.get(person);
}

/** The group that all of some people belong to; undefined when there is none. */
function commonTo(people: readonly Person[], find: (person: Person) => Members | undefined): Members | undefined {
  const [first] = people;
  const members = first === undefined ? undefined : find(first);
  return people.every((person) => find(person) === members) ? members : undefined;
}

/** A typed number has no notation, and a day ("28.09") is no amount: only texts about money show how amounts are written. */
function speaksOfMoney(id: Statement["id"]): boolean {
  return id === "envelope" || id === "amount";
}

/** What is declared of one group: its own lines first, then its rows' batch and date columns, then what the table as a whole says. */
function declaredOf(group: Group, { declared: table, reading }: ReadTable): Declared {
  const own = readDeclared(group.statements, reading.lexicon, reading.date1904, reading.convention);
  const fromRows = group.fromRows(reading.date1904);
  if (group.whole) return merge([own, table, fromRows]);
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

function batchOf(table: Table, { group, people }: Members, declared: Declared, totals: readonly TotalRow[]): Batch {
  const number = declared.number ?? numberFromName(table.sheet.name, firstHeading(table));
  const range = group.whole
    ? table.range
    : rangeOfRows(
        table,
        group.rows.flatMap(({ row, further }) => [row, ...further]),
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

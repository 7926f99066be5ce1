import { findOrdinalAfter } from "../../text/index.js";
import type { Range } from "../../workbook/index.js";
import { batchNouns, type Lexicon } from "../words/index.js";
import { rangeOfList, type Table } from "../table.js";
import { linesAround, numberFromName, readDeclared, type Declared } from "../lines/index.js";
import {
  readList,
  statedInRows,
  type Group,
  type Members,
  type PeopleOfTable,
  type Person,
  type ReadList,
} from "../people/index.js";
import { readTotalRows, sheetPeople, type Block, type OwnPeople, type TotalRow } from "../totals/index.js";
import { firstHeading, type Batch } from "./batch.js";
import type { TablesOfPart } from "./one-list.js";

/** What a sheet, or several of one list, come to. */
export interface SheetOfBatches {
  readonly batches: readonly Batch[];
  /** Totals over people of several batches. */
  readonly grandTotals: readonly TotalRow[];
}

/**
 * The batches of a sheet's tables, part by part, with their people, their totals, and what the lines around them declare. `before`: the people
 * of sheets before whose list goes on here, whom a total may take in.
 */
export function readBatches(
  parts: readonly TablesOfPart[],
  date1904: boolean,
  lexicon: Lexicon,
  before: readonly Person[],
): SheetOfBatches {
  const read = parts.flatMap(({ sheet, tables }) => {
    const lines = linesAround(sheet, tables);
    const own = tables.filter(({ of }) => of === "person");
    return own.map((table) => readList(table, lines.get(table) ?? [], date1904, lexicon));
  });
  const everybody = read.flatMap(({ blocks }) => blocks);
  const isSideBySide = parts.length > 1 || read.some(({ blocks }) => blocks.length > 1);
  const all = sheetPeople(isSideBySide ? everybody.map(besideOthers) : [together(everybody)]);
  const batches: Batch[] = [];
  const grandTotals: TotalRow[] = [];
  let last = 0;
  for (const own of read) {
    const places = own.blocks.map(({ table, people }): OwnPeople => {
      const first = last;
      last += people.length;
      return { table, first, last };
    });
    const totals = readTotalRows(places, all, lexicon, own.reading.convention, before);
    const find = memberFinder(own);
    const ofGroup = new Map<Members, TotalRow[]>(own.groups.map((members) => [members, []]));
    for (const total of totals) {
      const members = commonTo(total.people, find);
      (members === undefined ? grandTotals : (ofGroup.get(members) ?? grandTotals)).push(total);
    }
    for (const members of own.groups)
      batches.push(batchOf(own.table, members, declaredOf(members, own), ofGroup.get(members) ?? []));
  }
  return { batches, grandTotals };
}

function besideOthers({ table, people }: PeopleOfTable): Block {
  return { people, columns: table.part };
}

/** The people of tables from top to bottom. */
function together(tables: readonly PeopleOfTable[]): Block {
  const everybody: Person[] = [];
  for (const { people } of tables) for (const person of people) everybody.push(person);
  return { people: everybody, columns: null };
}

/** Finds the group of a person; undefined for those of other tables. */
function memberFinder({ table, groups }: ReadList): (person: Person) => Members | undefined {
  const isOwn = (own: Table): boolean => own === table || table.more.includes(own);
  if (groups.length === 1) return (person) => (isOwn(person.table) ? groups[0] : undefined);
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

/** What is declared of one group: its own lines first, then its rows' batch and date columns, then what the table as a whole says. */
function declaredOf(members: Members, { groups, declared: table, reading }: ReadList): Declared {
  const { group } = members;
  const own = readDeclared(group.statements, reading.lexicon, reading.date1904, reading.convention);
  const fromRows = statedInRows(members, reading.date1904);
  if (group.whole) return merge([own, table, fromRows]);
  // several batches share the table's lines: the day and the place may hold for all, counts and envelope cannot
  const number = members === groups[0] ? table.number : null; // over the first of them
  const shared = { number, date: table.date, venue: table.venue, year: table.year };
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
  const whole = rangeOfList(table);
  const range = group.whole ? whole : rangeOfRows(whole, group);
  return {
    table,
    sheet: table.sheet,
    range,
    people,
    onAllSheets: people,
    declared: { ...declared, number },
    totals: ownTotals(totals, number?.value ?? null),
    items: null,
    numberAt: number ?? firstHeading(table),
  };
}

/** Under a batch's own total may stand another one's, and what both make: "Total tranche 1", "Total tranches 1 et 2". */
function ownTotals(totals: readonly TotalRow[], number: number | null): readonly TotalRow[] {
  const other = totals.findIndex(({ label }, i) => {
    const named = i === 0 || label === null ? null : findOrdinalAfter(label, batchNouns);
    return named !== null && number !== null && named !== number;
  });
  return other < 0 ? totals : totals.slice(0, other);
}

function rangeOfRows(whole: Range, { rows }: Group): Range {
  const top = rows.reduce((least, { row }) => Math.min(least, row.row), Infinity);
  const bottom = rows.reduce((most, { row, further }) => Math.max(most, (further.at(-1) ?? row).row), 0);
  return { ...whole, top, bottom };
}

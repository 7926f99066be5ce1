import type { AmountConvention } from "../../dirham/index.js";
import type { Lexicon } from "../words/index.js";
import { blocksOf, type Table } from "../table.js";
import { readDeclared, sectionsOver, type Declared, type Statement } from "../lines/index.js";
import { conventionOfTable } from "./convention-of-table.js";
import type { Person } from "./person.js";
import { personReader } from "./read-people.js";
import { splitIntoGroups, type Group } from "./split-into-groups.js";

/** A list's rows as people, before its totals are read: those stand for people of the whole sheet. */
export interface ReadList {
  readonly table: Table;
  readonly groups: readonly Members[];
  readonly blocks: readonly PeopleOfTable[];
  readonly declared: Declared;
  readonly reading: Reading;
}

/** The people of a table in row order, those of all groups. */
export interface PeopleOfTable {
  readonly table: Table;
  readonly people: readonly Person[];
}

/** A group of rows and the people in them. */
export interface Members {
  readonly group: Group;
  readonly people: readonly Person[];
}

/** How a list is read: with which words, in which date system, its amounts written in which way. */
export interface Reading {
  readonly lexicon: Lexicon;
  readonly date1904: boolean;
  readonly convention: AmountConvention | undefined;
}

/** Reads the people of a list, its batches apart, and what the lines around it declare. */
export function readList(table: Table, lines: readonly Statement[], date1904: boolean, lexicon: Lexicon): ReadList {
  const sections = [...sectionsOver(table, lexicon).values()];
  const statements =
    sections.length === 0 ? lines : lines.filter(({ row }) => sections.every((own) => own.row !== row));
  const blocks = blocksOf(table);
  const convention = conventionOfList(
    blocks,
    statements.flatMap(({ id, cell, text }) => (cell.kind === "text" && speaksOfMoney(id) ? [text] : [])),
  );
  const readers = new Map(blocks.map((block) => [block, personReader(block, lexicon, convention)]));
  const groups = splitIntoGroups(table, lexicon, date1904).map((group): Members => {
    const people: Person[] = [];
    for (const own of group.rows) {
      const personIn = readers.get(own.table);
      if (personIn !== undefined) people.push(personIn(own));
    }
    return { group, people };
  });
  return {
    table,
    groups,
    blocks: blocks.map((block) => ({ table: block, people: peopleOf(block, table, groups) })),
    declared: readDeclared(statements, lexicon, date1904, convention),
    reading: { lexicon, date1904, convention },
  };
}

function peopleOf(block: Table, list: Table, groups: readonly Members[]): readonly Person[] {
  const [only] = groups;
  if (groups.length === 1 && only !== undefined && list.more.length === 0) return only.people;
  const everybody = groups.flatMap(({ people }) => people);
  return everybody.filter(({ table }) => table === block).sort((a, b) => a.row.row - b.row.row);
}

/** How the amounts of a list are written: as those of its blocks that settle it, where they agree. */
function conventionOfList(blocks: readonly Table[], more: readonly string[]): AmountConvention | undefined {
  const settled = new Set(blocks.flatMap((block) => conventionOfTable(block, more) ?? []));
  const [only] = settled;
  return settled.size === 1 ? only : undefined;
}

/** A typed number has no notation, and a day ("28.09") is no amount: only texts about money show how amounts are written. */
function speaksOfMoney(id: Statement["id"]): boolean {
  return id === "envelope" || id === "amount";
}

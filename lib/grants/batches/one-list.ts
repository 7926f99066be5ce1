import { normalise } from "../../text/index.js";
import { cellIn, cellText, isFilled, type Sheet } from "../../workbook/index.js";
import { rankOf, readSex, type Lexicon } from "../words/index.js";
import { blocksOf, columnOf, type Table } from "../table.js";
import {
  centreOfSection,
  linesAround,
  numberFromName,
  readDeclared,
  type Declared,
  type Statement,
} from "../lines/index.js";
import { withSameColumns } from "../tables/index.js";
import { firstHeading } from "./batch.js";

/** A sheet, or a part of it, and what was found there. */
export interface TablesOfPart {
  /** Where the lines around the tables stand. */
  readonly sheet: Sheet;
  readonly tables: readonly Table[];
}

/** Blocks of one list are headed alike, but for a column that one of them lacks. */
const ALIKE = 0.75;

/**
 * The parts of a sheet, those joined that print one list in blocks side by side to save paper: the same headings over each, and nothing
 * that tells a batch of its own.
 */
export function joinBlocks(
  sheet: Sheet,
  parts: readonly TablesOfPart[],
  lexicon: Lexicon,
  date1904: boolean,
): readonly TablesOfPart[] {
  const joined: TablesOfPart[] = [];
  let before: TablesOfPart | undefined; // the last of the parts that were joined
  for (const part of parts) {
    const open = joined.at(-1);
    const tables = open && before && joinedTables(open.tables, before, part, (own) => areOne(own, lexicon, date1904));
    if (tables == null) joined.push(part);
    else joined[joined.length - 1] = { sheet, tables };
    before = part;
  }
  return joined.map((part) => ({ ...part, tables: part.tables.map(withSameColumns) }));
}

/** A block and the one to the right of it, each with the lines of its own part. */
interface Pair {
  readonly left: Own;
  readonly right: Own;
}

interface Own {
  readonly table: Table;
  readonly lines: readonly Statement[];
}

/** The tables of some parts, each with the block that goes on to the right of it; null where a table of the next part is no such block. */
function joinedTables(
  tables: readonly Table[],
  before: TablesOfPart,
  part: TablesOfPart,
  isOne: (pair: Pair) => boolean,
): Table[] | null {
  const people = part.tables.filter(({ of }) => of === "person");
  if (people.length === 0 || people.length < part.tables.length) return null;
  const lines = { left: linesAround(before.sheet, before.tables), right: linesAround(part.sheet, part.tables) };
  const goesOn = new Map<Table, Table>();
  for (const right of people) {
    const left = before.tables.find((table) => table.of === "person" && areHeadedAlike(table, right));
    if (left === undefined) return null;
    const pair: Pair = {
      left: { table: left, lines: lines.left.get(left) ?? [] },
      right: { table: right, lines: lines.right.get(right) ?? [] },
    };
    if (!isOne(pair)) return null;
    goesOn.set(left, right);
  }
  return tables.map((table) => {
    const next = goesOn.get(blocksOf(table).at(-1) ?? table);
    return next === undefined ? table : { ...table, more: [...table.more, next] };
  });
}

/** Whether the headings of two blocks stand in the same rows and are the same; a line right over one of them may be read as a part of them. */
function areHeadedAlike(a: Table, b: Table): boolean {
  if (a.header.bottom !== b.header.bottom) return false;
  const [own, others] = [headingsOf(a), headingsOf(b)];
  const alike = others.filter((other) => own.some((text) => text.endsWith(other) || other.endsWith(text))).length;
  return alike >= Math.max(own.length, others.length) * ALIKE;
}

function headingsOf({ columns }: Table): string[] {
  return columns.map(({ heading }) => normalise(heading)).filter((text) => text !== "");
}

/**
 * Whether two blocks are one list: neither has a number, a day or figures of its own, and the ranks go on from one to the other. Where no
 * ranks say so, what is said over one alone is said of both.
 */
function areOne({ left, right }: Pair, lexicon: Lexicon, date1904: boolean): boolean {
  const [a, b] = [left, right].map(({ lines }) => readDeclared(lines, lexicon, date1904));
  if (a === undefined || b === undefined || areTold(a, b)) return false;
  const ranks = ranksOf(left.table, right.table);
  if (ranks === "go on") return true;
  if (saysOfItself(b) || a.beneficiaries?.value.count === peopleIn(left.table)) return false;
  if (hasTitle(right, left, lexicon)) return false;
  const isSaid = [...left.lines, ...right.lines].some(({ id }) => id !== "aside");
  return isSaid || ranks === null || numberFromName(left.table.sheet.name, firstHeading(left.table)) !== null;
}

/** Whether each of two blocks states what only one batch has: another number, another day, a sum or a count of its own. */
function areTold(a: Declared, b: Declared): boolean {
  const differ = (one: unknown, other: unknown): boolean => one != null && other != null && one !== other;
  return (
    differ(a.number?.value, b.number?.value) ||
    differ(a.date?.value.date, b.date?.value.date) ||
    (isSumStated(a) && isSumStated(b)) ||
    (isCountStated(a) && isCountStated(b))
  );
}

function saysOfItself(declared: Declared): boolean {
  return declared.number !== null || declared.date !== null || isSumStated(declared) || isCountStated(declared);
}

function isSumStated({ envelope }: Declared): boolean {
  return envelope?.value.kind === "amount";
}

/** "Bénéficiaires 16 à 30" counts nobody. */
function isCountStated({ beneficiaries }: Declared): boolean {
  return (beneficiaries?.value.figure ?? beneficiaries?.value.words ?? null) !== null;
}

/** Whether a block has a title of its own beside the other's; a centre's or a sex's name over it only says who stands in it. */
function hasTitle({ table, lines }: Own, other: Own, lexicon: Lexicon): boolean {
  const rows = new Set(other.lines.map(({ row }) => row));
  return lines.some(
    ({ id, row, cell }) =>
      id === null &&
      row < table.header.top &&
      rows.has(row) &&
      centreOfSection(cellText(cell), lexicon) === null &&
      readSex(cellText(cell)) === null,
  );
}

/** Whether the ranks of a block are others than those of the one before it; null where one of them has none. */
function ranksOf(left: Table, right: Table): "go on" | "begin anew" | null {
  const [own, others] = [ranksIn(left), ranksIn(right)];
  if (own.size === 0 || others.size === 0) return null;
  const shared = [...others].filter((rank) => own.has(rank)).length;
  return shared * 2 < Math.min(own.size, others.size) ? "go on" : "begin anew";
}

function ranksIn(table: Table): ReadonlySet<number> {
  const column = columnOf(table, "order")?.column ?? 0;
  const ranks = table.rows.flatMap((entry) => {
    const cell = entry.kind === "data" ? cellIn(entry.row, column) : undefined;
    return isFilled(cell) ? (rankOf(cell) ?? []) : [];
  });
  return new Set(ranks);
}

function peopleIn({ rows }: Table): number {
  return rows.filter(({ kind }) => kind === "data").length;
}

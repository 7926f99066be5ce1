import { cellIn, isFilled, type Cell, type Range, type Row, type Sheet } from "../workbook/index.js";
import { assignColumns, type Assigned, type Candidate, type Sums } from "./assign-columns.js";
import { kindsOfCell } from "./cell-kinds.js";
import { contentOf } from "./column-content.js";
import type { FieldId } from "./fields.js";
import { traits } from "./fields.js";
import { findSums } from "./find-sums.js";
import type { Lexicon } from "./lexicon.js";
import { EXACT, type HeadingMatch } from "./match-heading.js";
import { readRowLabel } from "./row-labels.js";
import type { Column, Table } from "./table.js";

/** A heading row that was recognised, before its rows are walked. */
export interface Header extends Pick<Table, "of" | "header" | "columns" | "rivals"> {
  /** How much speaks for it: compared when two rows next to each other could both be the heading. */
  readonly strength: number;
}

const SAMPLE = 60;
const NAMED = 0.55;
/** With so many headed columns, a column without heading may be recognised by its content alone. */
const TABLE_OF_SOME_WIDTH = 4;

/** The heading that starts at rows[index], or null when no table does. The next two rows are tried too: the best one wins. */
export function findHeader(sheet: Sheet, index: number, lexicon: Lexicon): Header | null {
  const here = readHeader(sheet, index, lexicon);
  if (here === null) return null;
  const later = [index + 1, index + 2]
    .filter((next) => (sheet.rows[next]?.row ?? 0) > here.header.bottom)
    .map((next) => readHeader(sheet, next, lexicon));
  return later.some((other) => other !== null && other.strength > here.strength + 1) ? null : here;
}

function readHeader(sheet: Sheet, index: number, lexicon: Lexicon): Header | null {
  const row = sheet.rows[index];
  if (row === undefined || !couldBeHeading(row, lexicon)) return null;
  const below = sheet.rows[index + 1];
  const second = below?.row === row.row + 1 && isSecondHeading(sheet, row, below, lexicon) ? below : null;
  const data = sampleRows(sheet.rows, index + (second === null ? 1 : 2), lexicon);
  const headed = headedColumns(sheet, row, second);
  const candidates = headed.map(({ column, texts }): Candidate => ({
    column,
    heading: texts.join(" "),
    match: bestMatch(texts, lexicon),
    content: contentOf(column, data, lexicon.centre),
  }));
  const all =
    headed.length < TABLE_OF_SOME_WIDTH ? candidates : [...candidates, ...unheaded(candidates, data, lexicon)];
  const found = recognise(all, data);
  if (found === null) return null;
  return {
    of: found.of,
    header: { top: row.row, bottom: second?.row ?? row.row },
    columns: all.map((c) => column(c, found.assigned, row, second)).sort((a, b) => a.column - b.column),
    rivals: found.assigned.rivals.map((rival) => ({
      ...column(candidateOf(all, rival.column), { columns: [rival], rivals: [] }, row, second),
    })),
    strength: found.strength,
  };
}

/** Texts only, at least two, none of them a value: an identity number, a sex, a yes, a figure. */
function couldBeHeading(row: Row, lexicon: Lexicon): boolean {
  const filled = row.cells.filter(isFilled);
  if (filled.length < 2 || filled.some((cell) => cell.kind !== "text")) return false;
  const texts = filled.map((cell) => String(cell.value));
  if (texts.every((text) => text === texts[0])) return false;
  const named = texts.filter((text) => strongest(lexicon.heading(text)) >= NAMED).length;
  if (named >= 2) return true;
  return filled.length >= 3 && !filled.some((cell) => isValue(cell, lexicon));
}

function isValue(cell: Cell, lexicon: Lexicon): boolean {
  const kinds = kindsOfCell(cell, lexicon.centre);
  return kinds.some((kind) => kind !== "text" && kind !== "name");
}

/** A row of sub-headings under merged or empty headings, or the same headings again in another language. */
function isSecondHeading(sheet: Sheet, first: Row, second: Row, lexicon: Lexicon): boolean {
  const filled = second.cells.filter(isFilled);
  if (filled.length === 0 || filled.some((cell) => cell.kind !== "text" || isValue(cell, lexicon))) return false;
  const named = filled.filter((cell) => strongest(lexicon.heading(String(cell.value))) >= NAMED).length;
  if (filled.every((cell) => hangsUnder(sheet, first, cell.column))) return named > 0 || filled.length > 1;
  return named >= 2 && named >= filled.length * 0.6;
}

function hangsUnder(sheet: Sheet, first: Row, column: number): boolean {
  if (!isFilled(cellIn(first, column))) return true;
  const merge = mergeFrom(sheet, first.row, column);
  return merge !== undefined && merge.right > merge.left && merge.bottom === first.row;
}

function mergeFrom(sheet: Sheet, row: number, column: number): Range | undefined {
  return sheet.merges.find((merge) => merge.top === row && merge.left <= column && merge.right >= column);
}

interface Headed {
  readonly column: number;
  /** The heading, under the group's heading where there are two rows. */
  readonly texts: readonly string[];
}

function headedColumns(sheet: Sheet, first: Row, second: Row | null): Headed[] {
  const columns = new Set([...first.cells, ...(second?.cells ?? [])].filter(isFilled).map((cell) => cell.column));
  return [...columns]
    .sort((a, b) => a - b)
    .map((column) => {
      const own = textIn(second, column);
      const group = textIn(first, column) ?? groupHeading(sheet, first, column, own !== null);
      return { column, texts: [group, own].filter((text) => text !== null) };
    });
}

/** The heading of the group over a sub-heading: the merge's, or without merges the nearest one before it. */
function groupHeading(sheet: Sheet, first: Row, column: number, isSub: boolean): string | null {
  const merge = mergeFrom(sheet, first.row, column);
  if (merge !== undefined) return textIn(first, merge.left);
  if (!isSub) return null;
  const before = first.cells.filter((cell) => cell.column < column && isFilled(cell)).at(-1);
  return before === undefined ? null : String(before.value);
}

function textIn(row: Row | null, column: number): string | null {
  const cell = cellIn(row ?? undefined, column);
  return isFilled(cell) ? String(cell.value) : null;
}

/** A sub-heading by itself, its group's heading by itself, or the two together: whichever says most. */
function bestMatch(texts: readonly string[], lexicon: Lexicon): HeadingMatch {
  const matches = [...texts].reverse().map((text) => lexicon.heading(text));
  const [own, group] = matches;
  if (own === undefined || group === undefined) return own ?? new Map<FieldId, number>();
  if (strongest(own) >= EXACT) return own;
  const together = lexicon.heading(texts.join(" "));
  return [own, together, group].reduce((best, match) => (strongest(match) > strongest(best) ? match : best));
}

function strongest(match: HeadingMatch): number {
  return Math.max(0, ...match.values());
}

/** Rows that look like the table's data: under the heading, before the next heading, with two cells or more, not totals. */
function sampleRows(rows: readonly Row[], from: number, lexicon: Lexicon): Row[] {
  const sample: Row[] = [];
  for (let i = from; i < Math.min(rows.length, from + SAMPLE); i++) {
    const row = rows[i];
    if (row === undefined) break;
    const filled = row.cells.filter(isFilled);
    if (filled.length < 2) continue;
    const texts = filled.filter((cell) => cell.kind === "text").map((cell) => cell.value);
    if (texts.length === filled.length && texts.filter((t) => strongest(lexicon.heading(t)) >= EXACT).length >= 3)
      break;
    if (!texts.some((text) => readRowLabel(text) !== null)) sample.push(row);
  }
  return sample;
}

function unheaded(headed: readonly Candidate[], data: readonly Row[], lexicon: Lexicon): Candidate[] {
  const known = new Set(headed.map(({ column }) => column));
  const first = headed[0]?.column ?? 1;
  const last = headed.at(-1)?.column ?? 0;
  const columns = new Set(data.flatMap((row) => row.cells.map((cell) => cell.column)));
  return [...columns]
    .filter((column) => !known.has(column) && column >= first - 1 && column <= last + 1)
    .map((column) => ({ column, heading: "", match: new Map(), content: contentOf(column, data, lexicon.centre) }));
}

interface Recognised {
  readonly of: "person" | "item";
  readonly assigned: Assigned;
  readonly strength: number;
}

/** Whether the columns make a table of people or of items; null when they make neither. */
function recognise(candidates: readonly Candidate[], data: readonly Row[]): Recognised | null {
  const items = assignColumns(candidates, "item", null);
  if (isItemTable(items, candidates)) return { of: "item", assigned: items, strength: strength(items, candidates) };
  const sums: Sums | null = findSums(candidates, data);
  const people = withCostAsTotal(assignColumns(candidates, "person", sums), candidates);
  return isPersonTable(people, candidates)
    ? { of: "person", assigned: people, strength: strength(people, candidates) }
    : null;
}

function isItemTable(assigned: Assigned, candidates: readonly Candidate[]): boolean {
  const has = (field: FieldId): boolean => isNamed(assigned, candidates, field);
  if (candidates.some(({ match }) => (match.get("sex") ?? 0) >= EXACT || (match.get("cash") ?? 0) >= EXACT))
    return false;
  return has("item") && (has("unitPrice") || has("quantity")) && (has("itemTotal") || has("unitPrice"));
}

/** A person and money; or so much else of a person's row that what lacks is a fault of the table. */
function isPersonTable({ columns }: Assigned, candidates: readonly Candidate[]): boolean {
  const has = (field: FieldId): boolean => columns.some((column) => column.field === field);
  const exact = (list: readonly FieldId[]): number =>
    list.filter((field) => has(field) && candidates.some(({ match }) => (match.get(field) ?? 0) >= EXACT)).length;
  const person = has("name") || has("cin") || has("familyName");
  const money = has("total") || has("cash") || has("equipment");
  if (person && money) return columns.length >= 2;
  if (person) return exact(["name", "familyName", "cin", "sex", "centre", "activity", "releaseDate"]) >= 4;
  return money && exact(["sex", "activity", "releaseDate", "diagnosis", "followUp", "training", "rib", "phone"]) >= 2;
}

function isNamed(assigned: Assigned, candidates: readonly Candidate[], field: FieldId): boolean {
  const found = assigned.columns.find((column) => column.field === field);
  return found !== undefined && (candidateOf(candidates, found.column).match.get(field) ?? 0) >= NAMED;
}

/** "Coût total" is the project's cost beside a grant, and the grant itself where no other amount stands. */
function withCostAsTotal(assigned: Assigned, candidates: readonly Candidate[]): Assigned {
  if (assigned.columns.some(({ field }) => traits(field).money === true)) return assigned;
  const cost = assigned.columns.find(
    ({ column, field }) => field === "otherMoney" && (candidateOf(candidates, column).match.get("total") ?? 0) > 0,
  );
  if (cost === undefined) return assigned;
  const columns = assigned.columns.map((entry) => (entry === cost ? { ...cost, field: "total" as const } : entry));
  return { ...assigned, columns };
}

function strength(assigned: Assigned, candidates: readonly Candidate[]): number {
  return assigned.columns
    .map(({ column, field }) => Math.min(candidateOf(candidates, column).match.get(field) ?? 0, EXACT) + 0.25)
    .reduce((sum, part) => sum + part, 0);
}

function candidateOf(candidates: readonly Candidate[], column: number): Candidate {
  const found = candidates.find((candidate) => candidate.column === column);
  if (found === undefined) throw new Error(`no candidate in column ${column}`);
  return found;
}

function column(candidate: Candidate, assigned: Assigned, first: Row, second: Row | null): Column {
  const found = assigned.columns.find((entry) => entry.column === candidate.column);
  return {
    column: candidate.column,
    headingRow: second !== null && textIn(second, candidate.column) !== null ? second.row : first.row,
    heading: candidate.heading,
    field: found?.field ?? null,
    confidence: found?.confidence ?? 0,
  };
}

import { normalise } from "../text/index.js";
import { cellIn, cellText, isFilled, type Row } from "../workbook/index.js";
import { dayOf, numberOf, type Declared } from "./declared.js";
import type { Lexicon } from "./lexicon.js";
import { centreOfSection, firstSection } from "./sections.js";
import { readStatements, type Statement } from "./statements.js";
import { columnOf, type Table } from "./table.js";

/** The rows of one batch within a table. */
export interface Group {
  readonly rows: readonly GroupRow[];
  /** Lines between the rows that speak of this batch. */
  readonly statements: readonly Statement[];
  /** Whether it is the table's only batch. */
  readonly whole: boolean;
  /** What the rows' own batch, date and venue columns say. */
  readonly fromRows: (date1904: boolean) => Partial<Declared>;
}

export interface GroupRow {
  readonly row: Row;
  /** More lines of the same person, in the rows after it. */
  readonly further: readonly Row[];
  /** The centre that a line above the row names, for tables that group people under their centre's name. */
  readonly centre: string | null;
}

interface Open {
  readonly rows: GroupRow[];
  readonly statements: Statement[];
}

const FEWEST = 2;

/** Splits a table's people into batches: by its batch column, or by lines that name a batch between the rows. */
export function splitIntoGroups(table: Table, lexicon: Lexicon, date1904: boolean): Group[] {
  const column = columnOf(table, "batch")?.column;
  const groups = column === undefined ? byLines(table, lexicon) : byColumn(table, column, date1904);
  const filled = groups.filter(({ rows }) => rows.length > 0);
  const kept = filled.length > 0 ? filled : [{ rows: [], statements: [] }];
  return kept.map((group) => ({
    ...group,
    whole: kept.length === 1,
    fromRows: (date1904) => statedByRows(table, group.rows[0]?.row, date1904),
  }));
}

function byColumn(table: Table, column: number, date1904: boolean): Open[] {
  const groups = new Map<string, Open>();
  let key = "";
  let further: Row[] = [];
  for (const entry of table.rows) {
    if (entry.kind === "further") further.push(entry.row);
    if (entry.kind !== "data") continue;
    further = [];
    const own: GroupRow = { row: entry.row, further, centre: null };
    const cell = cellIn(entry.row, column);
    if (isFilled(cell)) key = String(numberOf({ cell, text: cellText(cell) }) ?? normalise(cellText(cell)));
    const group = groups.get(key);
    if (group) group.rows.push(own);
    else groups.set(key, { rows: [own], statements: [] });
  }
  return [...groups.values()].flatMap((group) => byYear(table, group, date1904));
}

/** A register of several years numbers each year's batches from one: those of one number are told by their days' years. */
function byYear(table: Table, group: Open, date1904: boolean): Open[] {
  const column = columnOf(table, "date")?.column;
  if (column === undefined) return [group];
  const years = new Map<string, GroupRow[]>();
  for (const row of group.rows) {
    const cell = cellIn(row.row, column);
    const year = isFilled(cell) ? dayOf(cell, cellText(cell), date1904).date?.slice(0, 4) : undefined;
    if (year === undefined) return [group];
    const own = years.get(year);
    if (own) own.push(row);
    else years.set(year, [row]);
  }
  const several = [...years.values()];
  if (several.length < 2 || several.some((rows) => rows.length < FEWEST)) return [group]; // a year that one row has is mistyped
  return several.map((rows) => ({ rows, statements: group.statements }));
}

function byLines(table: Table, lexicon: Lexicon): Open[] {
  const groups: Open[] = [{ rows: [], statements: [] }];
  let centre = firstSection(table, lexicon)?.centre ?? null;
  let heading = false; // inside the lines that open a batch
  let further: Row[] = [];
  for (const entry of table.rows) {
    const current = groups.at(-1);
    if (entry.kind === "data") {
      further = [];
      current?.rows.push({ row: entry.row, further, centre });
      heading = false;
    } else if (entry.kind === "further") {
      further.push(entry.row);
    } else if (entry.kind === "section") {
      const statements = readStatements([entry.row]);
      if (heading) current?.statements.push(...statements);
      else if (
        statements.some(({ id, cell, text }) => (id === "number" || id === null) && numberOf({ cell, text }) !== null)
      ) {
        groups.push({ rows: [], statements: [...statements] });
        heading = true;
      }
      centre = centreOfSection(entry.text, lexicon) ?? centre;
    }
  }
  return groups;
}

function statedByRows(table: Table, row: Row | undefined, date1904: boolean): Partial<Declared> {
  if (row === undefined) return {};
  const placed = (field: "batch" | "date" | "venue") => {
    const column = columnOf(table, field)?.column ?? 0;
    const cell = cellIn(row, column);
    return isFilled(cell) ? { cell, text: cellText(cell), row: row.row, column } : null;
  };
  const batch = placed("batch");
  const date = placed("date");
  const venue = placed("venue");
  return {
    ...(batch && { number: { value: numberOf(batch), row: batch.row, column: batch.column, text: batch.text } }),
    ...(date && {
      date: { value: dayOf(date.cell, date.text, date1904), row: date.row, column: date.column, text: date.text },
    }),
    ...(venue && { venue: { value: venue.text, row: venue.row, column: venue.column, text: venue.text } }),
  };
}

import { appendTo } from "../../lists/index.js";
import { normalise } from "../../text/index.js";
import { cellIn, cellText, isFilled, type Row } from "../../workbook/index.js";
import type { Lexicon } from "../words/index.js";
import { blocksOf, columnOf, type Table } from "../table.js";
import {
  batchNumberIn,
  dayOf,
  peopleOfSection,
  readStatements,
  sectionsOver,
  type Declared,
  type PeopleOfSection,
  type Statement,
} from "../lines/index.js";

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
  /** The list's block that it stands in. */
  readonly table: Table;
  /** The centre and the sex that lines above the row name, for tables that group people under them. */
  readonly under: PeopleOfSection;
}

interface Open {
  readonly rows: GroupRow[];
  readonly statements: Statement[];
}

const FEWEST = 2;
const UNDER_NOTHING: PeopleOfSection = { centre: null, sex: null };

/** Splits a list's people into batches: by its batch column, or by lines that name a batch between the rows. */
export function splitIntoGroups(table: Table, lexicon: Lexicon, date1904: boolean): Group[] {
  const groups = columnOf(table, "batch") === undefined ? byLines(table, lexicon) : byColumn(table, date1904);
  const filled = groups.filter(({ rows }) => rows.length > 0);
  const kept = filled.length > 0 ? filled : [{ rows: [], statements: [] }];
  return kept.map((group) => ({
    ...group,
    whole: kept.length === 1,
    fromRows: (date1904) => statedByRows(group.rows[0], date1904),
  }));
}

function byColumn(list: Table, date1904: boolean): Open[] {
  const groups = new Map<string, Open>();
  let key = "";
  for (const table of blocksOf(list)) {
    const column = columnOf(table, "batch")?.column ?? 0;
    let further: Row[] = [];
    for (const entry of table.rows) {
      if (entry.kind === "further") further.push(entry.row);
      if (entry.kind !== "data") continue;
      further = [];
      const cell = cellIn(entry.row, column);
      if (isFilled(cell)) key = String(batchNumberIn({ cell, text: cellText(cell) }) ?? normalise(cellText(cell)));
      const own: GroupRow = { row: entry.row, further, table, under: UNDER_NOTHING };
      const group = groups.get(key);
      if (group) group.rows.push(own);
      else groups.set(key, { rows: [own], statements: [] });
    }
  }
  // a "Lot" that each person has alone is what they are given: "Lot de couture"
  if (groups.size > FEWEST && [...groups].every(([own, { rows }]) => rows.length === 1 && Number.isNaN(Number(own))))
    return [{ rows: [...groups.values()].flatMap(({ rows }) => rows), statements: [] }];
  return [...groups.values()].flatMap((group) => byYear(group, date1904));
}

/** A register of several years numbers each year's batches from one: those of one number are told by their days' years. */
function byYear(group: Open, date1904: boolean): Open[] {
  const years = new Map<string, GroupRow[]>();
  for (const row of group.rows) {
    const column = columnOf(row.table, "date")?.column;
    if (column === undefined) return [group];
    const cell = cellIn(row.row, column);
    const year = isFilled(cell) ? dayOf(cell, cellText(cell), date1904).date?.slice(0, 4) : undefined;
    if (year === undefined) return [group];
    appendTo(years, year, row);
  }
  const several = [...years.values()];
  if (several.length < 2 || several.some((rows) => rows.length < FEWEST)) return [group]; // a year that one row has is mistyped
  return several.map((rows) => ({ rows, statements: group.statements }));
}

function byLines(list: Table, lexicon: Lexicon): Open[] {
  const groups: Open[] = [{ rows: [], statements: [] }];
  const sections = sectionsOver(list, lexicon);
  let under = UNDER_NOTHING;
  let heading = false; // inside the lines that open a batch
  for (const table of blocksOf(list)) {
    under = nowUnder(sections.get(table), under);
    let further: Row[] = [];
    for (const entry of table.rows) {
      const current = groups.at(-1);
      if (entry.kind === "data") {
        further = [];
        current?.rows.push({ row: entry.row, further, table, under });
        heading = false;
      } else if (entry.kind === "further") {
        further.push(entry.row);
      } else if (entry.kind === "section") {
        const statements = readStatements([entry.row]);
        if (heading) current?.statements.push(...statements);
        else if (statements.some(namesBatch)) {
          groups.push({ rows: [], statements: [...statements] });
          heading = true;
          under = { ...under, sex: null };
        }
        under = nowUnder(peopleOfSection(entry.text, lexicon), under);
      }
    }
  }
  return groups;
}

/** A line says anew what it speaks of: the women of Fès are followed by its men, or by the women of Salé. */
function nowUnder(section: PeopleOfSection | undefined, before: PeopleOfSection): PeopleOfSection {
  if (section === undefined || (section.centre === null && section.sex === null)) return before;
  return { centre: section.centre ?? before.centre, sex: section.sex ?? before.sex };
}

function namesBatch({ id, cell, text }: Statement): boolean {
  return (id === "number" || id === null) && batchNumberIn({ cell, text }) !== null;
}

function statedByRows(first: GroupRow | undefined, date1904: boolean): Partial<Declared> {
  if (first === undefined) return {};
  const { row, table } = first;
  const placed = (field: "batch" | "date" | "venue") => {
    const column = columnOf(table, field)?.column ?? 0;
    const cell = cellIn(row, column);
    return isFilled(cell) ? { cell, text: cellText(cell), row: row.row, column } : null;
  };
  const batch = placed("batch");
  const date = placed("date");
  const venue = placed("venue");
  return {
    ...(batch && { number: { value: batchNumberIn(batch), row: batch.row, column: batch.column, text: batch.text } }),
    ...(date && {
      date: { value: dayOf(date.cell, date.text, date1904), row: date.row, column: date.column, text: date.text },
    }),
    ...(venue && { venue: { value: venue.text, row: venue.row, column: venue.column, text: venue.text } }),
  };
}

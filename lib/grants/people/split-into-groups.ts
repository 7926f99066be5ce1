import type { Row } from "../../workbook/index.js";
import type { Lexicon } from "../words/index.js";
import { blocksOf, columnOf, type Table } from "../table.js";
import {
  batchNumberIn,
  peopleOfSection,
  readStatements,
  sectionsOver,
  type PeopleOfSection,
  type Statement,
} from "../lines/index.js";
import { UNDER_NOTHING, type GroupRow, type OpenGroup } from "./group-row.js";
import { numberedInRows } from "./numbered-in-rows.js";

/** The rows of one batch within a table. */
export interface Group {
  readonly rows: readonly GroupRow[];
  /** Lines between the rows that speak of this batch. */
  readonly statements: readonly Statement[];
  /** Whether it is the table's only batch. */
  readonly whole: boolean;
  /** The year that a column gives its rows, or that tells it from the others of its number. */
  readonly year?: number;
}

/** Splits a list's people into batches: by its batch column, or by lines that name a batch between the rows. */
export function splitIntoGroups(table: Table, lexicon: Lexicon, date1904: boolean): Group[] {
  const groups = columnOf(table, "batch") === undefined ? byLines(table, lexicon) : numberedInRows(table, date1904);
  const filled = groups.filter(({ rows }) => rows.length > 0);
  const kept = filled.length > 0 ? filled : [{ rows: [], statements: [] }];
  return kept.map((group) => ({ ...group, whole: kept.length === 1 }));
}

function byLines(list: Table, lexicon: Lexicon): OpenGroup[] {
  const groups: OpenGroup[] = [{ rows: [], statements: [] }];
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

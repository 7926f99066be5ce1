import { isFilled, type Cell, type Row, type Sheet } from "../../workbook/index.js";
import { NAMED, readStatementLabel, strongest, type Lexicon } from "../words/index.js";
import {
  candidatesOf,
  headingRowsAt,
  MOSTLY_HEADINGS,
  namedColumns,
  recogniseTable,
  type Assignment,
  type Candidate,
  type ColumnContent,
  type MergesByRow,
  type NamedColumn,
  type Sought,
} from "../columns/index.js";
import type { Column, Table } from "../table.js";
import { lineReader, type LineReader } from "./person-lines.js";
import { samplePeople } from "./sample-people.js";

/** A heading row that was recognised, before its rows are walked. */
export interface Header extends Pick<Table, "of" | "header" | "columns" | "rivals" | "moreParts" | "sumsLines"> {
  /** What the cells of each column look like, by column. */
  readonly contents: ReadonlyMap<number, ColumnContent>;
  /** Tells which rows under it are further lines of the person above; null where none can be. */
  readonly lines: LineReader | null;
  /** How much speaks for it: compared when two rows next to each other could both be the heading. */
  readonly strength: number;
}

/** What a sheet's headings are read with. */
interface Seeking {
  readonly lexicon: Lexicon;
  readonly merges: MergesByRow;
  readonly sought: Sought;
}

/** Over so many headings a row of two is no row of headings. */
const WIDE = 5;

/**
 * The heading that starts at rows[index], or null when no table does. The next rows are tried too: a line of labels over the
 * headings must not be taken for their first row.
 */
export function findHeader(sheet: Sheet, index: number, seeking: Seeking): Header | null {
  const here = readHeader(sheet, index, seeking);
  if (here === null) return null;
  for (const next of [index + 1, index + 2]) {
    const other = readHeader(sheet, next, seeking);
    if (other === null) continue;
    const isOwnRow = other.header.top <= here.header.bottom;
    if (isOwnRow && !headsColumns(sheet.rows.slice(index, next), other, seeking.lexicon)) return null;
    if (other.strength > here.strength + (isOwnRow ? 0 : 1)) return null;
  }
  return here;
}

/** Whether rows over a heading head columns themselves: in another language, as groups, or where the heading below is empty. */
function headsColumns(rows: readonly Row[], below: Header, lexicon: Lexicon): boolean {
  const headed = new Set(below.columns.map(({ column }) => column));
  return rows.every((row) => {
    const filled = row.cells.filter(isFilled);
    const named = filled.filter((cell) => strongest(lexicon.heading(String(cell.value))) >= NAMED).length;
    const isOver = filled.some(({ column }) => !headed.has(column));
    return isOver || (named >= filled.length * MOSTLY_HEADINGS && !(headed.size >= WIDE && isLabelBesideValue(filled)));
  });
}

/** "Lieu | Prison locale": over headings of their own two cells side by side are no groups. */
function isLabelBesideValue([label, value, ...more]: readonly Cell[]): boolean {
  if (label?.kind !== "text" || value === undefined || more.length > 0) return false;
  return value.column === label.column + 1 && readStatementLabel(label.value) !== null;
}

function readHeader({ rows }: Sheet, index: number, { lexicon, merges, sought }: Seeking): Header | null {
  const own = headingRowsAt(rows, index, merges, lexicon);
  const [top, bottom] = [own[0]?.row, own.at(-1)?.row];
  if (top === undefined || bottom === undefined) return null;
  const headed = namedColumns(own, merges, lexicon);
  const people = samplePeople(rows, index + own.length, headed, { lexicon, merges });
  const firstLines = people.flatMap(([row]) => row ?? []);
  const candidates = candidatesOf(headed, firstLines, lexicon);
  const found = recogniseTable(candidates, people, sought);
  if (found === null) return null;
  const { columns: assigned, rivals, more, sumsLines } = found.assigned;
  const columns = candidates
    .map((candidate) => asColumn(candidate, assigned, headed, top))
    .sort((a, b) => a.column - b.column);
  return {
    of: found.of,
    header: { top, bottom },
    columns,
    lines: found.of === "person" ? lineReader(columns, merges, bottom) : null,
    rivals: candidates
      .filter(({ column }) => rivals.some((rival) => rival.column === column))
      .map((candidate) => asColumn(candidate, rivals, headed, top)),
    moreParts: more,
    sumsLines,
    contents: new Map(candidates.map(({ column, content }) => [column, content])),
    strength: found.strength,
  };
}

function asColumn(
  { column, heading }: Candidate,
  assigned: readonly Assignment[],
  headed: readonly NamedColumn[],
  firstRow: number,
): Column {
  const found = assigned.find((entry) => entry.column === column);
  return {
    column,
    headingRow: headed.find((entry) => entry.column === column)?.row ?? firstRow,
    heading,
    field: found?.field ?? null,
    confidence: found?.confidence ?? 0,
  };
}

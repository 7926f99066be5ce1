import { dirham, sum, times, type Dirham } from "../../dirham/index.js";
import type { Addition, Range, Row } from "../../workbook/index.js";
import type { Table } from "../table.js";
import { entryIn, linesOfAll, valueIn, type PersonLine } from "../people/index.js";
import { firstFrom } from "./first-from.js";
import { timesAdded, type AddedRows } from "./times-added.js";
import type { TotalFigure, TotalRow } from "./total-row.js";

/** Which people's rows a total's formula adds, held against those that it should add. */
export interface Reach {
  /** How often each row of a person is added, through subtotals too. */
  readonly added: ReadonlyMap<PersonLine, number>;
  /** Rows of the block that are not added. */
  readonly missing: readonly PersonLine[];
  /** Rows of the block that are added more than once, or of other blocks that are added at all. */
  readonly surplus: readonly PersonLine[];
  /** Whether a range runs into the headings. */
  readonly heading: boolean;
}

/** Which rows a total's formula reaches; null where they add other cells of its own row, or numbers. */
export function reachOf(total: TotalRow, figure: TotalFigure, addition: Addition, rows: AddedRows): Reach | null {
  const { terms } = addition;
  const ranges = terms.filter((term) => term.kind === "range");
  if (ranges.every(({ range }) => range.top === total.row.row && range.bottom === total.row.row)) return null; // =G26+H26
  if (ranges.length < terms.length) return null;
  const added = timesAdded(ranges, total, figure, addition, rows);
  const own = linesOfAll(total.people);
  const expected = new Set(own);
  return {
    added,
    missing: own.filter((line) => (added.get(line) ?? 0) < 1 && entryIn(line, figure.of) !== undefined),
    surplus: [...added].filter(([line, times]) => times > (expected.has(line) ? 1 : 0)).map(([line]) => line),
    heading: ranges.some(({ range }) => runsIntoHeadings(range, total, rows.lines)),
  };
}

/** Whether a range takes in headings of a total's table, or of the first people that it should add. */
function runsIntoHeadings(range: Range, { table, people }: TotalRow, lines: readonly PersonLine[]): boolean {
  const headers = [...new Set([table, people[0]?.table ?? table])].map(({ header }) => header);
  return headers.some((header) => takesIn(range, header)) && !addsPeopleAbove(range, headers, lines);
}

function takesIn(range: Range, { top, bottom }: Table["header"]): boolean {
  return range.top <= bottom && range.bottom >= top;
}

/** A grand total runs over the headings between its batches; only those above its first person are too much. */
function addsPeopleAbove(range: Range, headers: readonly Table["header"][], lines: readonly PersonLine[]): boolean {
  const first = Math.min(...headers.map(({ top }) => top).filter((top) => top >= range.top));
  return within(lines, { ...range, bottom: first }).length > 0;
}

/** The difference that a formula's reach makes: what it leaves out less what it takes in twice or from elsewhere. */
export function differenceOfReach(reach: Reach, total: TotalRow, figure: TotalFigure): Dirham {
  const expected = new Set(linesOfAll(total.people));
  const parts: Dirham[] = [];
  const amount = (line: PersonLine): Dirham => valueIn(line, figure.of) ?? dirham("0");
  for (const line of reach.missing) parts.push(amount(line));
  for (const line of reach.surplus) {
    const surplus = (reach.added.get(line) ?? 0) - (expected.has(line) ? 1 : 0);
    parts.push(times(amount(line), dirham(String(-surplus))));
  }
  return sum(parts);
}

/** The entries whose rows lie in a range; they are sorted by row. */
function within<Entry extends { readonly row: Row }>(
  entries: readonly Entry[],
  { top, bottom }: Range,
): readonly Entry[] {
  return entries.slice(firstFrom(entries, top), firstFrom(entries, bottom + 1));
}

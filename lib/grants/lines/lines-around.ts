import { findDate, findOrdinalAfter, isDateFormat } from "../../text/index.js";
import { cellText, isFilled, type Row, type Sheet } from "../../workbook/index.js";
import { batchNouns } from "../words/index.js";
import { blocksOf, isInPart, type Table } from "../table.js";
import { figuresInSentence } from "./figures-in-sentence.js";
import { statesRest } from "./states-rest.js";
import { readStatements, type Statement } from "./statements.js";

/**
 * The lines around each table of people. A sheet's only table owns them all. Of stacked tables each owns the lines above
 * it – or below it, when nothing but a title stands above the first and something below the last; a closing formula always belongs to the
 * table above.
 */
export function linesAround(sheet: Sheet, tables: readonly Table[]): Map<Table, readonly Statement[]> {
  const people = tables.filter(({ of }) => of === "person");
  const gaps = gapsBetween(sheet, tables, people).map((rows) => readStatements(rows));
  const [first = []] = gaps;
  const last = gaps.at(-1) ?? [];
  if (people.length === 1)
    return new Map(people.map((table) => [table, withoutOthersFigures([...gaps.flat(), ...restIn(table)], table)]));
  const above = first.some(speaksOfABatch) || !last.some(speaksOfABatch);
  return new Map(
    people.map((table, i) => {
      const own = gaps[above ? i : i + 1] ?? [];
      const after = gaps[i + 1] ?? [];
      if (!above) return [table, [...own, ...restIn(table), ...first].filter(({ inSentence }) => inSentence !== true)];
      const closing = after.filter(({ id }) => id === "amountWords");
      const next = i === people.length - 1 ? after.filter((s) => !own.some(({ id }) => id === s.id)) : closing;
      const shared = i === 0 ? [] : first.filter(({ id }) => id === "date" || id === "venue" || id === "year");
      const rest = restIn(table);
      const about = own.filter((line) => line.id !== "amountWords" && (i > 0 || !isOfAll(line)));
      return [table, withoutOthersFigures([...about, ...rest, ...next, ...shared], table)];
    }),
  );
}

/** What a list's own rows say is left, over its total. */
function restIn({ rows }: Table): readonly Statement[] {
  const lines = rows.flatMap((entry) => (entry.kind === "section" && statesRest(entry.text) ? [entry.row] : []));
  return readStatements(lines);
}

/** Over the first of several tables a sentence may speak of them all, unless it names the batch: "Remise au profit de 25 bénéficiaires". */
function isOfAll({ inSentence, cell }: Statement): boolean {
  return inSentence === true && findOrdinalAfter(cellText(cell), batchNouns) === null;
}

/** A sentence under a list tells of other people ("3 bénéficiaires absents"), and so does one over a section where each has its own. */
function withoutOthersFigures(lines: readonly Statement[], { header, rows }: Table): readonly Statement[] {
  if (!lines.some(({ inSentence }) => inSentence)) return lines;
  const isOfSection = rows.some((entry) => entry.kind === "section" && figuresInSentence(entry.text).length > 0);
  return lines.filter(({ inSentence, row }) => inSentence !== true || (row < header.top && !isOfSection));
}

/** What only lines about a batch say; a title alone does not, unless it names a day: "Remise du 15 mars 2018". */
export function speaksOfABatch({ id, cell, text, inSentence }: Statement): boolean {
  if (inSentence === true) return false;
  if (id === null) return cell.kind === "text" ? findDate(text) !== null : isDateFormat(cell.format);
  return id === "number" || id === "date" || id === "envelope" || id === "beneficiaries" || id === "centres";
}

/**
 * The rows before the first table of people, between each two, and after the last; rows of any table left out. What stands beside or
 * under a block that is shorter than the list's longest comes after the list.
 */
function gapsBetween(sheet: Sheet, tables: readonly Table[], people: readonly Table[]): Row[][] {
  const gaps: Row[][] = people.length === 0 ? [[]] : [...people, null].map(() => []);
  const spans = tables.map((table) => ({ table, first: table.header.top, last: lastRowOfList(table) }));
  let gap = 0;
  let span = 0;
  for (const row of sheet.rows) {
    while (span < spans.length && row.row > (spans[span]?.last ?? 0)) {
      if (spans[span]?.table.of === "person") gap++;
      span++;
    }
    const current = spans[span];
    if (current === undefined || row.row < current.first) gaps[gap]?.push(row);
    else if (current.table.more.length > 0) {
      const cells = row.cells.filter((cell) => isFilled(cell) && !isInBlock(row.row, cell.column, current.table));
      if (cells.length > 0) gaps[gap + 1]?.push({ ...row, cells });
    }
  }
  return gaps;
}

function isInBlock(row: number, column: number, list: Table): boolean {
  return blocksOf(list).some((block) => row >= block.header.top && row <= lastRow(block) && isInPart(block, column));
}

function lastRowOfList(list: Table): number {
  return Math.max(...blocksOf(list).map(lastRow));
}

function lastRow(table: Table): number {
  const last = table.rows.at(-1);
  if (last === undefined) return table.header.bottom;
  return Math.max(last.kind === "blank" ? last.number : last.row.row, table.end);
}

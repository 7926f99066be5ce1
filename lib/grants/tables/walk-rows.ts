import { isFilled, type Row } from "../../workbook/index.js";
import { isStatementLabel, isTitleSettingAside, type Lexicon } from "../words/index.js";
import { MOST_HEADING_ROWS } from "../columns/index.js";
import type { TableRow } from "../table.js";
import { areLabelsOver, couldNamePart, namesSection } from "../lines/index.js";
import type { Header } from "./find-header.js";
import { identifiedBy } from "./identified.js";
import { lineText, rankIn, rowReader, type Look } from "./look-at-row.js";
import { peopleOnNextPage, peopleUnderHeadings, titlesOver } from "./pages.js";

/** The rows of a table and the index of the first row of the sheet that is no longer part of it. */
export interface Walked {
  readonly rows: readonly TableRow[];
  readonly next: number;
  /** The last row of sums that take in more than the people, as what handing out cost: they are told of nowhere. */
  readonly end: number;
}

/** After so many lines of text nobody belongs to the table above them any more. */
const MOST_LINES = 10;

/**
 * Walks the rows under a heading until something else begins: another table, the lines around the next batch, people set aside, notes. A
 * heading repeated on a new page is passed over; one that follows a total begins a table of its own.
 */
export function walkRows(rows: readonly Row[], from: number, header: Header, lexicon: Lexicon): Walked {
  const look = rowReader(header, lexicon);
  const isIdentified = identifiedBy(header);
  const isAgain = titlesOver(rows, from);
  const isPart = partsLike(rows, from, header);
  const walked: TableRow[] = [];
  let next = from;
  let lastNumber = header.header.bottom;
  let closed = false; // a total has been seen after people, and nobody since
  let people = false;
  let listed = false; // somebody had a rank or a CIN
  let earlier = false; // a sum of other lists has been seen since
  let end = 0;
  let rank: number | null = null; // of the last person
  let person: Row | null = null; // whose lines may go on
  for (let i = from; i < rows.length; i++) {
    const row = rows[i];
    if (row === undefined) break;
    if (!row.cells.some(isFilled)) continue;
    const seen = look(row);
    if (person !== null && seen.kind !== "total" && header.lines?.goesOn(rows, i, person) === true) {
      walked.push({ kind: "further", row });
      lastNumber = Math.max(lastNumber, row.row);
      next = i + 1;
      continue;
    }
    const gap = row.row > lastNumber + 1;
    if (seen.kind === "headings") {
      if (!people || (closed && !(seen.same && ranksGoOn(rows, i, header, rank)))) break;
      if (gap && !(seen.same && runsOn(rows, i, header))) break;
      if (!seen.same && isOverValues(rows, i)) break;
    } else if (seen.kind === "line") {
      if (people && isTitleSettingAside(row.cells)) break;
      const after =
        peopleAfterLines(rows, i, look, (person) => !closed && isNext(rank, rankIn(person, header))) ??
        (people && (namesSection(row, lexicon) || isPart(i)) ? peopleUnderHeadings(rows, i + 1, look) : null) ??
        peopleOnNextPage(rows, i, look, isAgain, (person) => isNext(rank, rankIn(person, header)));
      if (after === null) break;
      for (let line = i; line < after; line++) {
        const own = rows[line];
        const text = own === undefined || look(own).kind !== "line" ? null : lineText(own);
        if (own !== undefined && text !== null && !isAgain(own)) walked.push({ kind: "section", row: own, text });
      }
      i = after - 1;
      lastNumber = rows[i]?.row ?? lastNumber;
      next = after;
      closed = false;
      person = null;
      continue;
    } else if (seen.kind === "total") {
      if (gap && closed && (seen.label === null || beginsLines(rows, i, look))) break;
      if (earlier) end = row.row;
      else walked.push(seen);
      closed = people;
    } else if (seen.kind === "data" || seen.kind === "thin") {
      if (closed && gap && listed && isIdentified?.(row) === false) break; // "Remarque | M. Tazi a rendu | 5 000,00"
      if (seen.kind === "thin" && (closed || gap || !(seen.pays || goesOn(rows, i, look)))) break;
      if (gap && !closed && people) walked.push({ kind: "blank", number: lastNumber + 1 });
      walked.push({ kind: "data", row });
      closed = false;
      people = true;
      earlier = false;
      listed ||= isIdentified?.(row) === true;
      rank = rankIn(row, header) ?? rank;
      person = row;
      lastNumber = header.lines?.lastRow(row) ?? row.row;
      next = i + 1;
      continue;
    } else if (gap && closed) break;
    else if (seen.kind === "earlier" || (seen.kind === "expense" && closed)) {
      earlier = true;
      end = row.row;
    }
    if (row.row >= lastNumber) person = null; // a sum may stand among the rows that a name is merged over
    lastNumber = Math.max(lastNumber, row.row);
    next = i + 1;
  }
  return { rows: walked, next, end };
}

/** Tells whether a line right over headings names a part of the list, as another line over the list's own headings does. */
function partsLike(rows: readonly Row[], from: number, { header }: Header): (at: number) => boolean {
  const near = rows.slice(Math.max(0, from - MOST_HEADING_ROWS - 1), from);
  const first = near.find(({ row }) => row === header.top - 1);
  if (first === undefined || !couldNamePart(first)) return () => false;
  const text = lineText(first);
  return (at) => {
    const row = rows[at];
    return row !== undefined && rows[at + 1]?.row === row.row + 1 && couldNamePart(row) && lineText(row) !== text;
  };
}

function isNext(rank: number | null, next: number | null): boolean {
  return rank !== null && next === rank + 1;
}

/**
 * The index of the person's row that follows lines of text, without a heading between; null when none does. After an empty row only
 * somebody who is `next` in rank belongs to the people above: "(dossier en cours)" stood under one of them.
 */
function peopleAfterLines(
  rows: readonly Row[],
  from: number,
  look: (row: Row) => Look,
  next: (person: Row) => boolean,
): number | null {
  let gap = false;
  for (let i = from; i < Math.min(rows.length, from + MOST_LINES); i++) {
    const row = rows[i];
    if (row === undefined) return null;
    gap ||= i > from && row.row > (rows[i - 1]?.row ?? 0) + 1;
    const seen = look(row);
    if (seen.kind === "data") return !gap || next(row) ? i : null;
    if (seen.kind !== "line") return null;
    if (isOverValues(rows, i)) i++; // the values of labels are nobody
  }
  return null;
}

function isOverValues(rows: readonly Row[], at: number): boolean {
  const [row, below] = [rows[at], rows[at + 1]];
  return row !== undefined && below?.row === row.row + 1 && areLabelsOver(row, below);
}

/** "المبلغ الإجمالي | 160418,99" after an empty row, with more lines about a batch under it: the next batch's envelope, no total. */
function beginsLines(rows: readonly Row[], from: number, look: (row: Row) => Look): boolean {
  const [row, below] = [rows[from], rows[from + 1]];
  if (row === undefined || below?.row !== row.row + 1 || row.cells.some(({ formula }) => formula !== null))
    return false;
  const next = look(below);
  return next.kind === "line" && isStatementLabel(lineText(row) ?? "") && isStatementLabel(next.text);
}

/** Whether people follow a row of which little is known before the next empty row. */
function goesOn(rows: readonly Row[], from: number, look: (row: Row) => Look): boolean {
  for (let i = from + 1; i < Math.min(rows.length, from + MOST_LINES); i++) {
    const row = rows[i];
    if (row === undefined || row.row > (rows[i - 1]?.row ?? 0) + 1) return false;
    const { kind } = look(row);
    if (kind === "data") return true;
    if (kind !== "thin") return false;
  }
  return false;
}

/** Whether the first person under headings that stand once more after a total is the next in rank: "Total page 1" closed a page. */
function ranksGoOn(rows: readonly Row[], from: number, header: Header, rank: number | null): boolean {
  const next = rows.slice(from + 1, from + 5).map((row) => rankIn(row, header));
  return isNext(rank, next.find((own) => own !== null) ?? null);
}

/** Whether the ranks go on under headings that stand once more after an empty row: a new page, not the next batch. */
function runsOn(rows: readonly Row[], from: number, header: Header): boolean {
  if (!header.columns.some(({ field }) => field === "order")) return true; // nothing says otherwise
  for (const row of rows.slice(from + 1, from + 5)) {
    const rank = rankIn(row, header);
    if (rank !== null) return rank > 1;
  }
  return false;
}

import { isFilled, type Row } from "../../workbook/index.js";
import { isStatementLabel, type Lexicon } from "../words/index.js";
import type { TableRow } from "../table.js";
import type { Header } from "./find-header.js";
import { identifiedBy } from "./identified.js";
import { lineText, rowReader } from "./look-at-row.js";
import { titlesOver } from "./pages.js";
import { isOverSomebody, isOverValues, partNamesIn } from "./people-below.js";
import { firstRankAfter, isNextRank, rankReader } from "./ranks.js";
import { sumsOver } from "./sums-over.js";
import { paySomebody, takeExpense, takeLines, takeRest } from "./take-lines.js";
import { isApart, passOver, type List, type Walk } from "./walk.js";

/** The rows of a table and the index of the first row of the sheet that is no longer part of it. */
export interface Walked {
  readonly rows: readonly TableRow[];
  readonly next: number;
  /** The last row of sums that take in more than the people, as what handing out cost: they are told of nowhere. */
  readonly end: number;
}

type Total = TableRow & { kind: "total" };

/**
 * Walks the rows under a heading until something else begins: another table, the lines around the next batch, people set aside, notes. A
 * heading repeated on a new page is passed over; one that follows a total begins a table of its own. Rows go on below an empty one, too, but
 * once a total has closed the list only what is certainly its own does.
 */
export function walkRows(rows: readonly Row[], from: number, header: Header, lexicon: Lexicon): Walked {
  const list: List = {
    rows,
    header,
    lexicon,
    look: rowReader(header, lexicon),
    rankIn: rankReader(header),
    isIdentified: identifiedBy(header),
    isTitle: titlesOver(rows, from),
    namesPart: partNamesIn(rows, from, header),
    isSumOver: sumsOver(header, lexicon),
  };
  const walk: Walk = {
    taken: [],
    stage: "empty",
    lastRow: header.header.bottom,
    person: null,
    rank: null,
    isListed: false,
    isAfterOthers: false,
    end: 0,
  };
  let next = from;
  for (let at = from; at < rows.length; at++) {
    const row = rows[at];
    if (row?.cells.some(isFilled) !== true) continue;
    const after = take(list, walk, at, row);
    if (after === null) break;
    next = after;
    at = after - 1;
  }
  return { rows: walk.taken, next, end: walk.end };
}

/** Takes a row for what it is in its place: the index of the row after what was taken; null where the list has ended before it. */
function take(list: List, walk: Walk, at: number, row: Row): number | null {
  const seen = list.look(row);
  if (seen.kind !== "total" && isFurtherLine(list, walk, at)) return takeFurtherLine(walk, at, row);
  switch (seen.kind) {
    case "data":
      return isNote(list, walk, row) || areSigners(list, walk, at, row) ? null : takePerson(list, walk, at, row);
    case "thin":
      if (walk.stage === "closed" || isApart(walk, row)) return null;
      return seen.pays || isOverSomebody(list.rows, at, list.look) ? takePerson(list, walk, at, row) : null;
    case "line":
      return takeLines(list, walk, at, row);
    case "headings":
      return areRepeated(list, walk, at, row, seen.same) ? passOver(walk, at, row) : null;
    case "total":
      return isNextEnvelope(list, walk, at, seen) ? null : takeTotal(walk, at, seen);
    case "earlier":
    case "expense":
    case "figures":
    case "nothing":
      if (walk.stage === "closed" && isApart(walk, row)) return null;
      if (seen.kind === "figures" && takeRest(walk, at, row) !== null) return at + 1;
      if (seen.kind === "expense" && walk.stage === "open") return takeExpense(walk, at, row);
      if (seen.kind === "earlier" || (seen.kind === "expense" && walk.stage === "closed")) beginOthers(walk, row);
      return passOver(walk, at, row);
  }
}

function takePerson({ header, rankIn, isIdentified }: List, walk: Walk, at: number, row: Row): number {
  if (walk.stage === "open" && isApart(walk, row)) walk.taken.push({ kind: "blank", number: walk.lastRow + 1 });
  walk.taken.push({ kind: "data", row });
  walk.stage = "open";
  walk.isAfterOthers = false;
  walk.isListed ||= isIdentified?.(row) === true;
  walk.rank = rankIn?.(row) ?? walk.rank;
  walk.person = row;
  walk.lastRow = header.lines?.lastRow(row) ?? row.row;
  return at + 1;
}

/** "Remarque | M. Tazi a rendu | 5 000,00" under a total, where people have ranks or CINs. */
function isNote({ isIdentified }: List, walk: Walk, row: Row): boolean {
  return walk.stage === "closed" && walk.isListed && isApart(walk, row) && isIdentified?.(row) === false;
}

/** Signatures fill no more cells of a row than these. */
const MOST_SIGNERS = 2;

/** "Le Directeur | Le Comptable" under an empty row, and nobody after it who is granted anything. */
function areSigners(list: List, walk: Walk, at: number, row: Row): boolean {
  if (walk.stage === "empty" || !isApart(walk, row) || list.isIdentified?.(row) === true) return false;
  return row.cells.filter(isFilled).length <= MOST_SIGNERS && !paySomebody(list, at);
}

function isFurtherLine({ rows, header }: List, { person }: Walk, at: number): boolean {
  return person !== null && header.lines?.goesOn(rows, at, person) === true;
}

function takeFurtherLine(walk: Walk, at: number, row: Row): number {
  walk.taken.push({ kind: "further", row });
  walk.lastRow = Math.max(walk.lastRow, row.row);
  return at + 1;
}

/**
 * Whether headings only stand in the list once more: its own, or right under people the same in other words. After a total ("Total page 1")
 * the ranks have to go on under them, after an empty row they must not begin anew.
 */
function areRepeated({ rows, rankIn }: List, walk: Walk, at: number, row: Row, same: boolean): boolean {
  const { stage, rank } = walk;
  const isBelowGap = isApart(walk, row);
  if (stage === "empty") return false;
  if (stage === "open" && !isBelowGap) return same || !isOverValues(rows, at);
  if (!same) return false;
  const first = rankIn === null ? null : firstRankAfter(rows, at, rankIn);
  if (stage === "closed" && !isNextRank(rank, first)) return false;
  return !isBelowGap || rankIn === null || (first !== null && first > 1);
}

/** Sums below take in what is nobody's of the list. */
function beginOthers(walk: Walk, { row }: Row): void {
  walk.isAfterOthers = true;
  walk.end = row;
}

function takeTotal(walk: Walk, at: number, total: Total): number {
  if (walk.isAfterOthers) walk.end = total.row.row;
  else walk.taken.push(total);
  if (walk.stage === "open") walk.stage = "closed";
  return passOver(walk, at, total.row);
}

/**
 * "المبلغ الإجمالي | 160418,99" under a total and an empty row, with more lines about a batch below it: the next batch's envelope, no total;
 * nor are figures there that no label calls one.
 */
function isNextEnvelope({ rows, look }: List, walk: Walk, at: number, { row, label }: Total): boolean {
  if (walk.stage !== "closed" || !isApart(walk, row)) return false;
  if (label === null) return true;
  const below = rows[at + 1];
  if (below?.row !== row.row + 1 || row.cells.some(({ formula }) => formula !== null)) return false;
  const next = look(below);
  return next.kind === "line" && isStatementLabel(lineText(row) ?? "") && isStatementLabel(next.text);
}

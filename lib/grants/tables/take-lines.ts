import { cellIn, isFilled, type Cell, type Row } from "../../workbook/index.js";
import { isTitleSettingAside, readStatementLabel, traits, type FieldId } from "../words/index.js";
import { couldBeHeading } from "../columns/index.js";
import { centreOfSection, namesSection, statesRest } from "../lines/index.js";
import { lineText } from "./look-at-row.js";
import { peopleOnNextPage, peopleUnderHeadings } from "./pages.js";
import { peopleAfterLines } from "./people-below.js";
import { isNextRank } from "./ranks.js";
import { isHeadcount } from "./sums-over.js";
import { isApart, passOver, type List, type Walk } from "./walk.js";

/** Lines of text, as a centre's or a batch's name, with people of the list after them, or its total; null where they end it. */
export function takeLines(list: List, walk: Walk, at: number, row: Row): number | null {
  const after = peopleAfter(list, walk, at, row);
  if (after === null)
    return (
      takeSumUnder(list, walk, at, row) ??
      takePartUnder(list, walk, at, row) ??
      (isOverTotal(list, at) ? takeRest(walk, at, row) : null)
    );
  for (const line of list.rows.slice(at, after)) {
    const text = list.look(line).kind === "line" ? lineText(line) : null;
    if (text !== null && !list.isTitle(line)) {
      walk.taken.push({ kind: "section", row: line, text });
      if (list.isSumOver(line, text)) walk.taken.push({ kind: "total", row: line, scope: "over", label: text });
    }
    walk.lastRow = line.row;
  }
  if (walk.stage === "closed") walk.stage = "open";
  walk.person = null;
  return after;
}

/**
 * Whether rows that look like people's, after lines under a total or an empty row, go on with the list: notes are numbered too, and other
 * papers have headings.
 */
function goOn(list: List, at: number, after: number): boolean {
  return !list.rows.slice(at, after).some((line) => headsOthers(line, list)) && paySomebody(list, after);
}

/** Whether an amount stands in a row of somebody, or in those right after it. */
export function paySomebody(list: List, at: number): boolean {
  for (const row of list.rows.slice(at)) {
    if (list.look(row).kind !== "data") return false;
    if (amountsIn(list, row).length > 0) return true;
  }
  return false;
}

/** What stands in the columns of money. */
function amountsIn({ header: { columns } }: List, row: Row): Cell[] {
  const money = columns.flatMap(({ field, column }) => (field !== null && traits(field).money ? [column] : []));
  return money.map((column) => cellIn(row, column)).filter(isFilled);
}

/** Whether a sum stands among the amounts, no count of people. */
function statesSum(list: List, row: Row): boolean {
  const amounts = amountsIn(list, row);
  return amounts.length > 0 && !amounts.every(isHeadcount);
}

/** A line of labels says one thing, or two. */
const MOST_LABELS = 2;

/** "Date | Référence | Bénéficiaire | Montant payé" under a total: headings of another paper, though not all of them are known. */
function headsOthers(row: Row, { lexicon }: List): boolean {
  return row.cells.filter(isFilled).length > MOST_LABELS && couldBeHeading(row, lexicon);
}

/**
 * The index of the first person after lines of text: right under them, under the list's headings once more where a line names a part of
 * it, or on a new page; null where nobody there belongs to the list.
 */
function peopleAfter(list: List, walk: Walk, at: number, row: Row): number | null {
  const { rows, look, rankIn } = list;
  const isSomebodyAbove = walk.stage !== "empty";
  if (isSomebodyAbove && isTitleSettingAside(row.cells)) return null;
  const isNext = (person: Row): boolean => isNextRank(walk.rank, rankIn?.(person) ?? null);
  const isPart = isSomebodyAbove && (namesSection(row, list.lexicon) || list.namesPart(at));
  const isClosed = walk.stage === "closed";
  const after = peopleAfterLines(rows, at, look, (person) => !isClosed && isNext(person));
  const isDoubtful = isSomebodyAbove && (isClosed || isApart(walk, row));
  return (
    (isDoubtful && after !== null && !goOn(list, at, after) ? null : after) ??
    (isPart ? peopleUnderHeadings(rows, at + 1, look) : null) ??
    peopleOnNextPage(rows, at, look, list.isTitle, isNext)
  );
}

/** "Centre de Salé | 70 000" right under the last people, over the total or after other such sums; null for any other row. */
function takeSumUnder(list: List, walk: Walk, at: number, row: Row): number | null {
  const text = lineText(row);
  if (walk.stage !== "open" || isApart(walk, row) || text === null || !list.isSumOver(row, text)) return null;
  const isAfterSums = walk.taken.some((entry) => entry.kind === "total" && entry.scope === "over");
  if (!isAfterSums && !isOverTotal(list, at)) return null;
  walk.taken.push({ kind: "section", row, text }, { kind: "total", row, scope: "over", label: text });
  walk.stage = "closed";
  return passOver(walk, at, row);
}

/** "Dont femmes | 5 000" right under the total, in a list that says who is one: their part of it; null for any other row. */
function takePartUnder(list: List, walk: Walk, at: number, row: Row): number | null {
  const text = lineText(row);
  if (walk.stage !== "closed" || isApart(walk, row) || text === null || !statesSum(list, row)) return null;
  const has = (...fields: readonly FieldId[]): boolean =>
    list.header.columns.some(({ field }) => field !== null && fields.includes(field));
  const id = readStatementLabel(text);
  const isOfSex = (id === "women" || id === "men") && has("sex", "woman", "man");
  if (!isOfSex && !(has("centre") && centreOfSection(text, list.lexicon) !== null)) return null;
  walk.taken.push({ kind: "total", row, scope: "subtotal", label: text });
  return passOver(walk, at, row);
}

/** "Reliquat | 3 000" under people: what is left is nobody's; null for any other row. */
export function takeRest(walk: Walk, at: number, row: Row): number | null {
  const text = lineText(row);
  if (walk.stage !== "open" || text === null || !statesRest(text)) return null;
  walk.taken.push({ kind: "section", row, text });
  return passOver(walk, at, row);
}

/** "Frais de transport | 1 500", "Reversement de M. Tazi | -5 000" under people: nobody's grant, and no line about the batch. */
export function takeExpense(walk: Walk, at: number, row: Row): number {
  walk.taken.push({ kind: "section", row, text: lineText(row) ?? "" });
  return passOver(walk, at, row);
}

/** So many rows that are nobody's may stand over a total. */
const MOST_OVER_TOTAL = 3;

/** Whether the list's total follows a row, after others that tell what is left or spent. */
function isOverTotal({ rows, look }: List, at: number): boolean {
  for (const row of rows.slice(at + 1, at + 1 + MOST_OVER_TOTAL)) {
    const { kind } = look(row);
    if (kind === "total") return true;
    if (kind !== "figures" && kind !== "expense" && !statesRest(lineText(row) ?? "")) return false;
  }
  return false;
}

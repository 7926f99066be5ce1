import { normalise } from "../../text/index.js";
import { isFilled, parseAddition, type Cell, type Row } from "../../workbook/index.js";
import {
  couldBe,
  countsPeople,
  isStatementLabel,
  kindsOfCell,
  rankOf,
  readStatementLabel,
  type Lexicon,
  type StatementId,
} from "../words/index.js";
import type { TableRow } from "../table.js";
import { labelOfRow, namesExpense, namesNobody, namesOffice, namesRegion } from "../lines/index.js";
import { couldNameWork, isBesideName } from "./could-name-work.js";
import type { Header } from "./find-header.js";
import { isNumbering } from "./is-numbering.js";
import { knownColumns, someIn, tellingCells, type KnownColumns, type Telling } from "./known-columns.js";
import { areHeadings, repeatHeadings } from "./later-headings.js";
import type { Likeness, RowPattern } from "./row-likeness.js";
import { isHeadcount } from "./sums-over.js";

/** What a row under a heading looks like before its neighbours are asked. */
export type Look =
  | Extract<TableRow, { kind: "data" | "total" }>
  /** Perhaps a person, but too little to go on with after a gap or a total. `pays`: it holds an amount. */
  | { readonly kind: "thin"; readonly row: Row; readonly pays: boolean }
  | { readonly kind: "line"; readonly row: Row; readonly text: string }
  /** `same`: this table's own once more, as on a new page. */
  | { readonly kind: "headings"; readonly same: boolean }
  /** What other lists handed out: sums that follow take it in. */
  | { readonly kind: "earlier" }
  /** Averages, carried sums; what handing out cost; prepared but unused; the numbers of the columns. */
  | { readonly kind: "figures" | "expense" | "nothing" };

/** A row this full beside the table's usual rows is one of them. */
const FULL = 0.8;
/** A row whose cells agree with so many of the usual columns is a person's. */
const LIKE = 0.5;
/** In a table with so few usual columns a row that agrees with them may still be anything. */
const NARROW = 3;

/** Whom a sum beside nothing but its amounts may be of: "Centre de Fès | 20 000 | 5 000". */
const OF_PEOPLE: readonly (StatementId | null)[] = ["centres", "women", "men"];

/** Tells what a row under one table's heading looks like. */
export type RowReader = (row: Row) => Look;

/** A reader of rows for one table. */
export function rowReader(header: Header, lexicon: Lexicon): RowReader {
  const known = knownColumns(header, lexicon);
  // nearly every row is somebody's, decided without looking further
  return (row) => (isPlainlySomebodys(row, known) ? { kind: "data", row } : lookCloser(row, known));
}

/** Somebody with a number among the amounts, in a row nearly full, unless a label says that it is something else. */
function isPlainlySomebodys(row: Row, { names, cins, money, pattern, lexicon }: KnownColumns): boolean {
  const isSomebody = someIn(row, cins, isText) || someIn(row, names, isText);
  if (!isSomebody || !someIn(row, money, isNumber)) return false;
  if (pattern.usual <= NARROW || pattern.filled(row) < pattern.usual * FULL) return false;
  const text = lineText(row) ?? "";
  const isStatement = isStatementLabel(text);
  if (isStatement) return someIn(row, cins, (cell) => couldBeCin(cell, lexicon));
  if (someIn(row, cins, (cell) => isCodeBeside(cell, text))) return true;
  return labelOfRow(row.cells, money) === null && !namesNobody(text);
}

/** A row that has to be looked at closer, and how it stands beside the usual ones. */
interface Seen extends Telling, Likeness {
  readonly row: Row;
  readonly filled: readonly Cell[];
  /** The text that it begins with. */
  readonly text: string | null;
  /** Whether anything stands where names and CINs do. */
  readonly isSomebodys: boolean;
  /** Whether an amount stands in it, zero aside. */
  readonly pays: boolean;
}

function lookCloser(row: Row, known: KnownColumns): Look {
  const telling = tellingCells(row, known);
  const seen: Seen = {
    row,
    filled: row.cells.filter(isFilled),
    text: lineText(row),
    isSomebodys: telling.named.length + telling.identified.length > 0,
    pays: telling.amounts.some(({ value }) => value !== 0 && value !== ""),
    ...telling,
    ...known.pattern.compare(row),
  };
  return (
    asHeadings(seen, known) ??
    asLabelsOverValues(seen) ??
    asNobodys(seen, known) ??
    asLabelled(seen, known) ??
    asExpense(seen, known) ??
    asOutside(seen, known) ??
    asSigners(seen) ??
    asStatement(seen, known) ??
    asPersons(seen, known) ??
    asBareTotal(seen, known) ??
    asRemark(seen) ??
    asScarce(seen, known)
  );
}

/** Headings once more, this table's or another's, or the numbers under them; null for any other row. */
function asHeadings({ filled }: Seen, { headings, lexicon }: KnownColumns): Look | null {
  const same = repeatHeadings(filled, headings);
  if (same || areHeadings(filled, lexicon)) return { kind: "headings", same };
  return isNumbering(filled) ? { kind: "nothing" } : null;
}

/** "Tranche | Date de distribution | Lieu": labels whose values stand below them; null for any other row. */
function asLabelsOverValues({ row, filled, text }: Seen): Look | null {
  const areLabels = filled.length >= 2 && filled.every((cell) => cell.kind === "text" && isStatementLabel(cell.value));
  return text !== null && areLabels ? { kind: "line", row, text } : null;
}

/** A row that was prepared for nobody yet, ranks and formulas without a result; null for any other. */
function asNobodys({ filled, amounts }: Seen, { ranks, names, cins }: KnownColumns): Look | null {
  const ranked = filled.filter((cell) => ranks.includes(cell.column) && rankOf(cell) !== null);
  const isNobodys = filled.every((cell) => ranked.includes(cell) || isBlank(cell) || isIdle(cell, [...names, ...cins]));
  return isNobodys && (ranked.length > 0 || !amounts.some(addsRows)) ? { kind: "nothing" } : null;
}

/** What a row with the label of a total is, unless somebody stands in it; null without one. */
function asLabelled(seen: Seen, { money, pattern, lexicon }: KnownColumns): Look | null {
  const { row, filled, identified, amounts, agreeing } = seen;
  const label = labelOfRow(filled, money);
  const isIdentified = identified.some((cell) => isCodeBeside(cell, label?.text ?? ""));
  if (label === null || (isIdentified && agreeing > pattern.usual * LIKE)) return null;
  if (label.scope === "figures" || label.scope === "earlier")
    return amounts.length > 0 && isBesideName(seen.named, lexicon) ? null : { kind: label.scope };
  if (amounts.length > 0 && amounts.every(isHeadcount) && countsPeople(normalise(label.text)))
    return { kind: "figures" };
  return amounts.length > 0
    ? { kind: "total", row, scope: label.scope, label: label.text }
    : { kind: "line", row, text: label.text };
}

/** "Frais de transport | 1500" between the people and their total: nobody's grant; null for any other row. */
function asExpense({ text, named, identified, amounts }: Seen, { lexicon }: KnownColumns): Look | null {
  if (identified.some((cell) => isCodeBeside(cell, text ?? ""))) return null;
  const isNamed = named.some(({ kind, value }) => kind === "text" && namesExpense(value));
  const isLabel = amounts.length > 0 && namesExpense(text ?? "") && !isBesideName(named, lexicon);
  return isNamed || isLabel ? { kind: "expense" } : null;
}

/** What stands beside the table; null for any other row. */
function asOutside({ filled }: Seen, { left, right }: KnownColumns): Look | null {
  return filled.every(({ column }) => column < left || column > right) ? { kind: "nothing" } : null;
}

/** "Le Président | Le Trésorier": offices and nothing else, over signatures; null for any other row. */
function asSigners({ row, filled, text }: Seen): Look | null {
  const areOffices = filled.every(({ kind, value }) => kind === "text" && namesOffice(value));
  return text !== null && areOffices ? { kind: "line", row, text } : null;
}

/** "Enveloppe | 400 007,31": a label where rows begin, and less than a person's row beside it; null for any other row. */
function asStatement(seen: Seen, { pattern, lexicon }: KnownColumns): Look | null {
  const { row, filled, text, identified, named } = seen;
  const isBesideAmounts = isBesideMoneyAlone(seen);
  if (text === null || (filled.length > 4 && !isBesideAmounts) || couldNameWork(text, filled)) return null;
  if (!isStatementLabel(text)) return namesRegion(text) && isBesideAmounts ? { kind: "line", row, text } : null;
  if (readStatementLabel(text) === "rest" && isBesideName(named, lexicon)) return null;
  if (isTradeOfSomebody(seen, pattern, lexicon)) return null;
  const isShort = filled.length < pattern.usual && !identified.some((cell) => couldBeCin(cell, lexicon));
  const isAsked = text.trimEnd().endsWith(":"); // nobody is called so
  const isSum = isBesideAmounts && OF_PEOPLE.includes(readStatementLabel(text));
  const isLess = isShort || isAsked || isSum || pattern.usual <= NARROW || seen.agreeing < pattern.usual * LIKE;
  return isLess ? { kind: "line", row, text } : null;
}

/** "Province de Fès | 40 000": nothing but amounts stands beside a label. */
function isBesideMoneyAlone({ filled, amounts }: Seen): boolean {
  return amounts.length > 0 && filled.length === amounts.length + 1;
}

/** "Budget | Karim Tazi | 20 000": a word that could label an envelope, in a full row of somebody with a whole name and an amount. */
function isTradeOfSomebody({ row, text, named, pays }: Seen, pattern: RowPattern, lexicon: Lexicon): boolean {
  const isWord = text !== null && /^[\p{L}\p{M}]+$/u.test(text.trim());
  return isWord && pays && pattern.filled(row) === pattern.usual && isBesideName(named, lexicon);
}

/** Somebody or an amount in a row like those of people; null for any other row. */
function asPersons(seen: Seen, { pattern }: KnownColumns): Look | null {
  return isLike(seen, pattern) && (seen.isSomebodys || seen.pays) ? { kind: "data", row: seen.row } : null;
}

/** Formulas that add rows, and no word: a total without a label; null for any other row. */
function asBareTotal(seen: Seen, { pattern }: KnownColumns): Look | null {
  const { row, filled, amounts, isSomebodys } = seen;
  const isBare = !isSomebodys && !isLike(seen, pattern) && filled.every(({ kind }) => kind !== "text");
  return isBare && amounts.some(addsRows) ? { kind: "total", row, scope: "total", label: null } : null;
}

/** A text that is nobody's name, or stands alone, and no amount; null for any other row. */
function asRemark({ row, filled, text, pays, agreeing, contradicting }: Seen): Look | null {
  const isRemark = text !== null && !pays && (agreeing <= contradicting || filled.length === 1);
  return isRemark ? { kind: "line", row, text } : null;
}

/** What is left: a little of a person's row, or nothing of it. */
function asScarce({ row, named, isSomebodys, pays, agreeing }: Seen, { pattern }: KnownColumns): Look {
  if (agreeing === 0 || (!isSomebodys && !pays && agreeing < 2)) return { kind: "nothing" };
  return { kind: "thin", row, pays: pays || (pattern.usual < NARROW && named.length > 0) };
}

/** Whether a row's cells hold what those of the table's people usually hold, more than anything else. */
function isLike({ agreeing, contradicting }: Likeness, { usual }: RowPattern): boolean {
  return agreeing >= Math.max(2, usual * LIKE) && agreeing > contradicting;
}

/** Whether a cell among the identity numbers is more than the label of its row, which may begin there. */
function isCodeBeside({ kind, value }: Cell, label: string): boolean {
  return kind !== "text" || value !== label || /\d/.test(value);
}

function couldBeCin(cell: Cell, lexicon: Lexicon): boolean {
  return couldBe(kindsOfCell(cell, lexicon), "cin");
}

function isText(cell: Cell): boolean {
  return cell.kind === "text";
}

function isNumber(cell: Cell): boolean {
  return cell.kind === "number";
}

/** Dots or dashes, where something may still be written by hand. */
function isBlank({ kind, value }: Cell): boolean {
  return kind === "text" && /^[\s\p{P}]*$/u.test(value);
}

/** A formula prepared for nobody yet: it gives 0 or nothing, or was never calculated. Who a name's formula means only its result says. */
function isIdle({ formula, kind, value, column }: Cell, people: readonly number[]): boolean {
  if (formula === null) return false;
  return kind === "uncalculated" ? !people.includes(column) : value === 0 || value === "";
}

/** A formula that adds more than the cells of its own row. */
function addsRows(cell: Cell): boolean {
  const addition = cell.formula === null ? null : parseAddition(cell.formula);
  return addition?.terms.some((term) => term.kind === "range" && term.range.bottom > term.range.top) === true;
}

/** The first text of a row that begins with one; null for other rows. */
export function lineText(row: Row): string | null {
  const first = row.cells.find(isFilled);
  return first?.kind === "text" ? first.value : null;
}

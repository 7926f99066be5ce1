import { normalise } from "../../text/index.js";
import { cellIn, isFilled, parseAddition, type Cell, type Row } from "../../workbook/index.js";
import {
  couldBe,
  isStatementLabel,
  kindsOfCell,
  rankOf,
  readStatementLabel,
  traits,
  type FieldId,
  type Lexicon,
  type StatementId,
} from "../words/index.js";
import type { TableRow } from "../table.js";
import { labelOfRow, namesExpense } from "../lines/index.js";
import type { Header } from "./find-header.js";
import { isNumbering } from "./is-numbering.js";
import { areHeadings, repeatHeadings } from "./later-headings.js";
import { patternOf, type Likeness, type RowPattern } from "./row-likeness.js";

/** What a row under a heading looks like before its neighbours are asked. */
export type Look =
  | Exclude<TableRow, { kind: "section" | "blank" }>
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
const NARROW = 3;

/** What the rows of one table are looked at with: its columns by what they tell of a row. */
interface KnownColumns {
  readonly names: readonly number[];
  readonly cins: readonly number[];
  readonly money: readonly number[];
  readonly ranks: readonly number[];
  /** The first and the last column. */
  readonly left: number;
  readonly right: number;
  /** The normalised headings by column. */
  readonly headings: ReadonlyMap<number, string>;
  readonly pattern: RowPattern;
  readonly lexicon: Lexicon;
}

/** The filled cells of a row that tell most of it. */
interface Telling {
  readonly named: readonly Cell[];
  readonly identified: readonly Cell[];
  readonly amounts: readonly Cell[];
}

/** A row that has to be looked at closer: all that is filled in it, and how it stands beside the usual ones. */
interface Seen extends Telling, Likeness {
  readonly row: Row;
  readonly filled: readonly Cell[];
}

/** A reader of rows for one table. */
export function rowReader(header: Header, lexicon: Lexicon): (row: Row) => Look {
  const known = knownColumns(header, lexicon);
  return (row) => {
    const telling: Telling = {
      named: filledIn(row, known.names),
      identified: filledIn(row, known.cins),
      amounts: filledIn(row, known.money),
    };
    // nearly every row is somebody's, decided without looking further
    return isPlainlySomebodys(row, telling, known) ? { kind: "data", row } : lookCloser(row, telling, known);
  };
}

function knownColumns(header: Header, lexicon: Lexicon): KnownColumns {
  const at = (wanted: (field: FieldId) => boolean): number[] =>
    header.columns.filter(({ field }) => field !== null && wanted(field)).map(({ column }) => column);
  const columns = header.columns.map(({ column }) => column);
  return {
    names: at((field) => traits(field).content === "name"),
    cins: at((field) => field === "cin"),
    money: at((field) => traits(field).content === "money"),
    ranks: at((field) => field === "order"),
    left: Math.min(...columns),
    right: Math.max(...columns),
    headings: new Map(header.columns.map((c) => [c.column, normalise(c.heading)])),
    pattern: patternOf(header, lexicon),
    lexicon,
  };
}

function filledIn(row: Row, columns: readonly number[]): Cell[] {
  return columns.map((column) => cellIn(row, column)).filter(isFilled);
}

/** Somebody with a number among the amounts, in a row nearly full, unless a label says that it is something else. */
function isPlainlySomebodys(row: Row, { named, identified, amounts }: Telling, known: KnownColumns): boolean {
  const { pattern, money, lexicon } = known;
  const isSomebody = identified.some(isText) || named.some(isText);
  if (!isSomebody || !amounts.some(isNumber)) return false;
  if (pattern.usual <= NARROW || pattern.filled(row) < pattern.usual * FULL) return false;
  const isStatement = isStatementLabel(lineText(row) ?? "");
  if (isStatement) return identified.some((cell) => couldBeCin(cell, lexicon));
  return identified.length > 0 || labelOfRow(row.cells, money) === null;
}

function lookCloser(row: Row, telling: Telling, known: KnownColumns): Look {
  const seen: Seen = { row, filled: row.cells.filter(isFilled), ...telling, ...known.pattern.compare(row) };
  return (
    asHeadings(seen, known) ??
    asLabelsOverValues(seen) ??
    asNobodys(seen, known) ??
    asLabelled(seen, known) ??
    asExpense(seen) ??
    asLikely(seen, known)
  );
}

/** Headings once more, this table's or another's, or the numbers under them; null for any other row. */
function asHeadings({ filled }: Seen, { headings, lexicon }: KnownColumns): Look | null {
  const same = repeatHeadings(filled, headings);
  if (same || areHeadings(filled, lexicon)) return { kind: "headings", same };
  return isNumbering(filled) ? { kind: "nothing" } : null;
}

/** "Tranche | Date de distribution | Lieu": labels whose values stand below them; null for any other row. */
function asLabelsOverValues({ row, filled }: Seen): Look | null {
  const text = lineText(row);
  const areLabels = filled.length >= 2 && filled.every((cell) => cell.kind === "text" && isStatementLabel(cell.value));
  return text !== null && areLabels ? { kind: "line", row, text } : null;
}

/** A row that was prepared for nobody yet: ranks and formulas without a result; null for any other. */
function asNobodys({ filled, amounts }: Seen, { ranks, names, cins }: KnownColumns): Look | null {
  const ranked = filled.filter((cell) => ranks.includes(cell.column) && rankOf(cell) !== null);
  const isNobodys = filled.every((cell) => ranked.includes(cell) || isBlank(cell) || isIdle(cell, [...names, ...cins]));
  return isNobodys && (ranked.length > 0 || !amounts.some(addsRows)) ? { kind: "nothing" } : null;
}

/** What a row with the label of a total is, unless somebody stands in it; null without one. */
function asLabelled(seen: Seen, { money, pattern }: KnownColumns): Look | null {
  const { row, filled, identified, amounts, agreeing } = seen;
  const label = labelOfRow(filled, money);
  if (label === null || (identified.length > 0 && agreeing > pattern.usual * LIKE)) return null;
  if (label.scope === "figures" || label.scope === "earlier") return { kind: label.scope };
  return amounts.length > 0
    ? { kind: "total", row, scope: label.scope, label: label.text }
    : { kind: "line", row, text: label.text };
}

/** "Frais de transport | 1500" between the people and their total: nobody's grant; null for any other row. */
function asExpense({ row, named, identified, amounts }: Seen): Look | null {
  if (identified.length > 0) return null;
  const isNamed = named.some(({ kind, value }) => kind === "text" && namesExpense(value));
  return isNamed || (amounts.length > 0 && namesExpense(lineText(row) ?? "")) ? { kind: "expense" } : null;
}

/** What a row without a label is most likely, by what stands where people's cells stand. */
function asLikely(seen: Seen, { left, right, pattern, lexicon }: KnownColumns): Look {
  const { row, filled, named, identified, amounts, agreeing, contradicting } = seen;
  if (filled.every((cell) => cell.column < left || cell.column > right)) return { kind: "nothing" };
  const text = lineText(row);
  const isSomebody = named.length + identified.length > 0;
  const pays = amounts.some((cell) => cell.value !== 0 && cell.value !== "");
  const isLike = agreeing >= Math.max(2, pattern.usual * LIKE) && agreeing > contradicting;
  const isShort = !identified.some((cell) => couldBeCin(cell, lexicon)) && filled.length < pattern.usual;
  const isAsked = text?.trimEnd().endsWith(":") === true; // nobody is called so
  if (text !== null && isStatement(text, filled, pattern, isShort || isAsked ? 0 : agreeing))
    return { kind: "line", row, text };
  if (isLike && (isSomebody || pays)) return { kind: "data", row };
  if (!isSomebody && !isLike && amounts.some(addsRows) && filled.every((cell) => cell.kind !== "text"))
    return { kind: "total", row, scope: "total", label: null };
  if (text !== null && !pays && (agreeing <= contradicting || filled.length === 1)) return { kind: "line", row, text };
  if (agreeing === 0 || (!isSomebody && !pays && agreeing < 2)) return { kind: "nothing" };
  return { kind: "thin", row, pays: pays || (pattern.usual < NARROW && named.length > 0) };
}

const WORKS: readonly (StatementId | null)[] = ["venue", "centres", "women", "men", "aside"];
const LEAST_GRANT = 100;

/** "Coiffure femmes | Amina Bennani | 20 000", "Salle de sport", "Centre d'appel": trades that look like labels, over a whole row with an amount. */
function couldNameWork(text: string, filled: readonly Cell[]): boolean {
  if (filled.length < NARROW || /[:\d]/.test(text) || !WORKS.includes(readStatementLabel(text))) return false;
  return filled.some((cell) => cell.kind === "number" && cell.value >= LEAST_GRANT);
}

/** "Enveloppe | 400 007,31": a label where rows begin, and less than a row beside it. */
function isStatement(text: string, filled: readonly Cell[], pattern: RowPattern, agreeing: number): boolean {
  if (filled.length > 4 || !isStatementLabel(text) || couldNameWork(text, filled)) return false;
  return pattern.usual <= NARROW || agreeing < pattern.usual * LIKE;
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

/** The rank that a row gives its person; null where it gives none. */
export function rankIn(row: Row, header: Header): number | null {
  const column = header.columns.find(({ field }) => field === "order")?.column;
  return column === undefined ? null : rankOf(cellIn(row, column));
}

/** The first text of a row that begins with one; null for other rows. */
export function lineText(row: Row): string | null {
  const first = row.cells.find(isFilled);
  return first?.kind === "text" ? first.value : null;
}

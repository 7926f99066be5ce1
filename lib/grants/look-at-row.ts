import { normalise } from "../text/index.js";
import { cellIn, isFilled, parseAddition, type Cell, type Row } from "../workbook/index.js";
import { kindsOfCell } from "./cell-kinds.js";
import { traits, type FieldId } from "./fields.js";
import type { Header } from "./find-header.js";
import { couldBe } from "./kinds.js";
import { isNumbering, numberOf } from "./is-numbering.js";
import type { Lexicon } from "./lexicon.js";
import { EXACT } from "./match-heading.js";
import { readRowLabel } from "./row-labels.js";
import { patternOf, type RowPattern } from "./row-likeness.js";
import { isStatementLabel } from "./statement-labels.js";
import type { TableRow } from "./table.js";

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
  /** Averages, carried sums; prepared but unused; the numbers of the columns. */
  | { readonly kind: "figures" | "nothing" };

/** A row this full beside the table's usual rows is one of them. */
const FULL = 0.8;
/** A row whose cells agree with so many of the usual columns is a person's. */
const LIKE = 0.5;
const NARROW = 3;

/** A reader of rows for one table. */
export function rowReader(header: Header, lexicon: Lexicon): (row: Row) => Look {
  const at = (wanted: (field: FieldId) => boolean): number[] =>
    header.columns.filter(({ field }) => field !== null && wanted(field)).map(({ column }) => column);
  const names = at((field) => traits(field).content === "name");
  const cins = at((field) => field === "cin");
  const money = at((field) => traits(field).content === "money");
  const ranks = at((field) => field === "order");
  const people = [...names, ...cins];
  const columns = header.columns.map(({ column }) => column);
  const left = Math.min(...columns);
  const right = Math.max(...columns);
  const headings = new Map(header.columns.map((c) => [c.column, normalise(c.heading)]));
  const pattern = patternOf(header, lexicon);

  return (row) => {
    const filledIn = (list: readonly number[]): Cell[] => list.map((column) => cellIn(row, column)).filter(isFilled);
    const named = filledIn(names);
    const identified = filledIn(cins);
    const amounts = filledIn(money);
    const somebody = identified.some(isText) || named.some(isText);
    if (somebody && amounts.some(isNumber) && pattern.usual > NARROW && pattern.filled(row) >= pattern.usual * FULL) {
      const isStatement = isStatementLabel(lineText(row) ?? "");
      if (isStatement ? identified.some((cell) => couldBeCin(cell, lexicon)) : identified.length > 0)
        return { kind: "data", row };
      if (!isStatement && rowLabel(row.cells, money) === null) return { kind: "data", row };
    } // nearly every row: decided without looking further

    const filled = row.cells.filter(isFilled);
    const same = repeatsHeadings(filled, headings);
    if (same || areHeadings(filled, lexicon)) return { kind: "headings", same };
    if (isNumbering(filled)) return { kind: "nothing" };
    const text = lineText(row);
    if (text !== null && areLabels(filled)) return { kind: "line", row, text };
    const ranked = filled.filter((cell) => ranks.includes(cell.column) && numberOf(cell) !== null);
    const isNobodys = filled.every((cell) => ranked.includes(cell) || isIdle(cell, people));
    if (isNobodys && (ranked.length > 0 || !amounts.some(addsRows))) return { kind: "nothing" };
    const inside = filled.filter((cell) => cell.column >= left && cell.column <= right);
    const label = rowLabel(filled, money);
    const { agreeing, contradicting } = pattern.compare(row);
    const isLabelled = label !== null && !(identified.length > 0 && agreeing > pattern.usual * LIKE);
    if (isLabelled) {
      if (label.scope === "figures" || label.scope === "earlier") return { kind: label.scope };
      return amounts.length > 0
        ? { kind: "total", row, scope: label.scope, label: label.text }
        : { kind: "line", row, text: label.text };
    }
    if (inside.length === 0) return { kind: "nothing" };
    const pays = amounts.some((cell) => cell.value !== 0 && cell.value !== "");
    const isLike = agreeing >= Math.max(2, pattern.usual * LIKE) && agreeing > contradicting;
    const isShort = !identified.some((cell) => couldBeCin(cell, lexicon)) && filled.length < pattern.usual;
    if (text !== null && isStatement(text, filled, pattern, isShort ? 0 : agreeing)) return { kind: "line", row, text };
    if (isLike && (named.length + identified.length > 0 || pays)) return { kind: "data", row };
    if (
      named.length + identified.length === 0 &&
      !isLike &&
      amounts.some(addsRows) &&
      filled.every((cell) => cell.kind !== "text")
    )
      return { kind: "total", row, scope: "total", label: null };
    if (text !== null && !pays && (agreeing <= contradicting || filled.length === 1))
      return { kind: "line", row, text };
    if (agreeing === 0 || (named.length + identified.length === 0 && !pays && agreeing < 2)) return { kind: "nothing" };
    return { kind: "thin", row, pays: pays || (pattern.usual < NARROW && named.length > 0) };
  };
}

/** "Enveloppe | 400 007,31": a label where rows begin, and less than a row beside it. */
function isStatement(text: string, filled: readonly Cell[], pattern: RowPattern, agreeing: number): boolean {
  if (filled.length > 4 || !isStatementLabel(text)) return false;
  return pattern.usual <= NARROW || agreeing < pattern.usual * LIKE;
}

/** "Tranche | Date de distribution | Lieu": labels whose values stand below them. */
function areLabels(filled: readonly Cell[]): boolean {
  return filled.length >= 2 && filled.every((cell) => cell.kind === "text" && isStatementLabel(cell.value));
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

interface RowLabel {
  readonly text: string;
  readonly scope: NonNullable<ReturnType<typeof readRowLabel>>;
}

/** The label of a total: the first text of the row, or the second where there are only two. */
function rowLabel(cells: readonly Cell[], money: readonly number[]): RowLabel | null {
  const texts: string[] = [];
  for (const cell of cells)
    if (texts.length <= 2 && cell.kind === "text" && isFilled(cell) && !money.includes(cell.column))
      texts.push(cell.value);
  for (const text of texts.slice(0, texts.length > 2 ? 1 : 2)) {
    const scope = readRowLabel(text);
    if (scope !== null) return { text, scope };
  }
  return null;
}

/** The headings once more, of one of their rows at least. */
function repeatsHeadings(filled: readonly Cell[], headings: ReadonlyMap<number, string>): boolean {
  if (filled.length < 2 || filled.some((cell) => cell.kind !== "text")) return false;
  const same = filled.filter((cell) => {
    const own = normalise(String(cell.value));
    const heading = headings.get(cell.column) ?? "";
    return own !== "" && (heading === own || heading.startsWith(`${own} `) || heading.endsWith(` ${own}`));
  });
  return same.length >= 2 && same.length >= filled.length * 0.6;
}

/** Another table's headings: at least three known ones and no figures. */
function areHeadings(filled: readonly Cell[], lexicon: Lexicon): boolean {
  if (filled.length < 3 || filled.some((cell) => cell.kind !== "text")) return false;
  const known = filled.filter((cell) =>
    [...lexicon.heading(String(cell.value)).values()].some((named) => named >= EXACT),
  );
  return known.length >= 3;
}

/** The rank that a row gives its person; null where it gives none. */
export function rankIn(row: Row, header: Header): number | null {
  const column = header.columns.find(({ field }) => field === "order")?.column;
  return column === undefined ? null : numberOf(cellIn(row, column));
}

/** The first text of a row that begins with one; null for other rows. */
export function lineText(row: Row): string | null {
  const first = row.cells.find(isFilled);
  return first?.kind === "text" ? first.value : null;
}

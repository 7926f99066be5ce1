import { findOrdinalAfter, isDateFormat, normalise, readCount, readOrdinal } from "../../text/index.js";
import { cellText, isFilled, type Cell, type Row } from "../../workbook/index.js";
import {
  batchNouns,
  countsPeople,
  isStatementLabel,
  matchHeading,
  NAMED,
  readStatementLabel,
  splitAtColon,
  splitLabel,
  strongest,
  type StatementId,
} from "../words/index.js";
import { figuresInSentence } from "./figures-in-sentence.js";
import { readRowLabel } from "./row-labels.js";

/** Something that a line around a table says about its batch, at the cell that carries the value. */
export interface Statement {
  /** Null: text that names nothing by itself, as a title; a batch number or a day may stand in it. */
  readonly id: StatementId | null;
  readonly row: number;
  readonly column: number;
  /** The value's cell; it holds label and value where both stand in one. */
  readonly cell: Cell;
  /** The value as text, without its label. */
  readonly text: string;
  /** Its label, which may say what the figure is counted in: "Enveloppe (KDH)". */
  readonly label?: string;
  /** A title says it among other words: "Remise au profit de 25 bénéficiaires". */
  readonly inSentence?: true;
}

/** The statements of lines in reading order: "label: value" in a cell, label and value in neighbouring cells, labels over values, free text. */
export function readStatements(lines: readonly Row[]): Statement[] {
  const statements: Statement[] = [];
  for (let i = 0; i < lines.length; i++) {
    const row = lines[i];
    const below = lines[i + 1];
    if (row === undefined) continue;
    const summary = rowsOfSummary(lines, i);
    if (summary > 0) {
      i += summary;
      continue;
    }
    if (below?.row === row.row + 1 && areLabelsOver(row, below)) {
      for (const label of row.cells.filter(isFilled)) {
        const value = below.cells.find((cell) => cell.column === label.column);
        if (isFilled(value))
          statements.push(statement(readStatementLabel(cellText(label)), below.row, value, cellText(value)));
      }
      i++;
    } else statements.push(...(wordsUnder(row, below) ?? readLine(row)));
  }
  return statements;
}

/** "Arrêté le présent état à la somme de :" alone in its line: the amount stands under it. */
function wordsUnder(row: Row, below: Row | undefined): Statement[] | null {
  const [label, ...more] = row.cells.filter(isFilled);
  const words = below?.row === row.row + 1 ? below.cells.find(isFilled) : undefined;
  if (label?.kind !== "text" || more.length > 0 || words?.kind !== "text") return null;
  if (!/(?:[:.…]|de|قدره)\s*$/.test(label.value) || readStatementLabel(label.value) !== "amountWords") return null;
  return [statement("amountWords", row.row + 1, words, words.value)];
}

/** With so many headings a row heads figures, whatever stands before them. */
const WIDE = 3;

/**
 * How many rows follow the headings of a summary: "Centre | Nombre | Montant" over a row for each centre. What they count and add up
 * is a part of the batch, so that none of it is stated of the whole. 0 where no summary begins.
 */
function rowsOfSummary(lines: readonly Row[], at: number): number {
  const headings = lines[at]?.cells.filter(isFilled) ?? [];
  if (headings.length < 2 || !headings.every(({ kind, value }) => kind === "text" && couldHead(value))) return 0;
  const columns = headings.slice(1).map(({ column }) => column);
  let rows = 0;
  for (let i = at + 1; lines[i]?.row === (lines[i - 1]?.row ?? 0) + 1; i++) {
    const filled = lines[i]?.cells.filter(isFilled) ?? [];
    const isRow = filled.some(({ kind, column }) => kind === "number" && columns.includes(column));
    const [first] = filled;
    const isLabelled = first?.kind === "text" && !isTotal(first.value) && isStatementLabel(first.value);
    if (!isRow || (isLabelled && headings.length < WIDE)) break;
    rows++;
  }
  return rows >= 2 ? rows : 0;
}

/** "Total" under a summary, though it is called as an envelope is. */
function isTotal(text: string): boolean {
  const scope = readRowLabel(text);
  return scope !== null && scope !== "figures";
}

function couldHead(text: string): boolean {
  if (splitAtColon(text) !== null || isFigure(text)) return false;
  const label = normalise(text);
  return readStatementLabel(text) !== null || countsPeople(label) || strongest(matchHeading(text)) >= NAMED;
}

function readLine(row: Row): Statement[] {
  const filled = row.cells.filter((cell) => isFilled(cell) && !isColon(cell));
  const statements: Statement[] = [];
  for (let i = 0; i < filled.length; i++) {
    const cell = filled[i];
    if (cell !== undefined && isTypedDay(cell)) statements.push(statement(null, row.row, cell, cellText(cell)));
    if (cell?.kind !== "text") continue; // any other value without a label says nothing
    const parts = splitLabel(cell.value);
    const id = readStatementLabel(parts?.label ?? cell.value);
    const next = filled[i + 1];
    if (parts !== null && id !== null && isNumbered(id, parts.label)) {
      statements.push(...inSentence(row.row, cell, cell.value));
      statements.push(statement(id, row.row, cell, cell.value)); // "Tranche 3 : 22/05/2019"
    } else if (parts !== null && id !== null && parts.value.trim() !== "") {
      statements.push({ ...statement(id, row.row, cell, parts.value), label: parts.label });
      if (OF_MORE.includes(id) && readStatementLabel(parts.value) === "number" && isNumbered("number", parts.value))
        statements.push(statement("number", row.row, cell, parts.value));
    } else if (id !== null && next !== undefined && !isNumbered(id, cell.value) && isValueBeside(next, cell)) {
      statements.push({ ...statement(id, row.row, next, cellText(next)), label: cell.value });
      i++;
    } else if (id === null || parts !== null || !isBareLabel(cell.value)) {
      if (parts === null || id === null) statements.push(...inSentence(row.row, cell, cell.value));
      const isTitle = parts !== null || (id !== null && COUNTS.includes(id) && isNumberedTitle(cell.value));
      statements.push(statement(isTitle ? null : id, row.row, cell, cell.value));
    }
  }
  return statements;
}

/** What a programme or an agreement is named for, and one of its batches after it: "Convention du 05/01/2016 – Tranche 2". */
const OF_MORE: readonly StatementId[] = ["aside", "year"];

const COUNTS: readonly StatementId[] = ["beneficiaries", "women", "men"];

/** "Femmes de la 3ème tranche", "المستفيدات والمستفيدون 2018": the figure is no count. */
function isNumberedTitle(text: string): boolean {
  return findOrdinalAfter(text, batchNouns) !== null || /^\D*(?:19|20)\d{2}\D*$/.test(text);
}

function inSentence(row: number, cell: Cell, text: string): Statement[] {
  return figuresInSentence(text).map((figure) => ({
    ...statement(figure.id, row, cell, figure.text),
    inSentence: true,
  }));
}

/** "Date | : | 12/03/2018": a mark in a cell of its own. */
function isColon({ kind, value }: Cell): boolean {
  return kind === "text" && /^[\s:=.…-]*$/.test(value);
}

/** "Tranche 4 | 12/03/2018": the label says its number itself, and what stands beside it is something else. */
function isNumbered(id: StatementId, text: string): boolean {
  return id === "number" && findOrdinalAfter(text, batchNouns) !== null;
}

/** A day in a cell of its own; one that a formula moves on is the day of printing. */
function isTypedDay({ kind, format, formula }: Cell): boolean {
  return kind === "number" && formula === null && isDateFormat(format);
}

/** A label whose value was never filled in, as on a blank form: it states nothing. A figure or a number word makes it a statement. */
function isBareLabel(text: string): boolean {
  return BARE.test(normalise(text));
}

const BARE =
  /^(?:date(?: de (?:distribution|remise))?|jour|lieu(?: de (?:distribution|remise))?|centres?|tranche(?: n)?|n de (?:la )?tranche|lot(?: n)?|enveloppe(?: budgetaire)?|budget|nombre de (?:beneficiaires|femmes)|beneficiaires|dont femmes|femmes|(?:ال)?تاريخ(?: ال?توزيع)?|(?:ال)?مكان(?: ال?توزيع)?|(?:ال)?مراكز|(?:ال)?مركز|(?:رقم )?(?:ال)?دفعه|(?:رقم )?(?:ال)?فوج|(?:ال)?غلاف(?: المالي| مالي)?|عدد (?:ال)?(?:مستفيدين|مستفيدات|نساء)|منهم نساء|(?:ال)?نساء)$/;

/** A value beside its label: a figure, or a text that is no label itself. "Tranche | 1ère", but not "Date | Lieu". */
function isValueBeside(value: Cell, label: Cell): boolean {
  if (value.kind !== "text") return true;
  const parts = splitAtColon(value.value);
  if (parts !== null) return readStatementLabel(parts.label) === null;
  const id = readStatementLabel(value.value);
  return (
    id === null ||
    (label.kind === "text" && label.value.trim().endsWith(":")) ||
    isFigure(value.value) ||
    id === "number"
  );
}

/** Whether a row of labels stands over a row of their values: "Tranche | Date | Lieu" over "2 | 14/04/2016 | Fès". */
export function areLabelsOver(row: Row, below: Row): boolean {
  const labels = row.cells.filter(isFilled);
  const values = below.cells.filter(isFilled);
  if (labels.length < 2 || values.length < 2) return false;
  const named = labels.every(
    (cell) => cell.kind === "text" && splitAtColon(cell.value) === null && readStatementLabel(cell.value) !== null,
  );
  return (
    named &&
    labels.every((cell) => !isFigure(cellText(cell))) &&
    values.every((value) => labels.some(({ column }) => column === value.column)) &&
    values.every(
      (cell) =>
        cell.kind !== "text" ||
        readStatementLabel(cell.value) === null ||
        isFigure(cell.value) ||
        isOrdinal(cell.value),
    )
  );
}

/** "12", "خمس مستفيدات", "treize bénéficiaires": what a label stands before, though it has a label's words. */
function isFigure(text: string): boolean {
  return /[\d\u0660-\u0669]/.test(text) || readCount(text) !== null;
}

function isOrdinal(text: string): boolean {
  return readOrdinal(text) !== null;
}

function statement(id: StatementId | null, row: number, cell: Cell, text: string): Statement {
  return { id, row, column: cell.column, cell, text: text.trim() };
}

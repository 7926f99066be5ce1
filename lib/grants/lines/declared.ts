import { isZero, type AmountConvention } from "../../dirham/index.js";
import {
  dateOfSerial,
  findDate,
  findDates,
  findOrdinalAfter,
  isDateFormat,
  normalise,
  readDate,
  readOrdinal,
  type FoundDate,
  type Weekday,
} from "../../text/index.js";
import { cellText } from "../../workbook/index.js";
import {
  batchNouns,
  inDirhams,
  readCellAmount,
  readCentres,
  unitIn,
  type CellAmount,
  type Lexicon,
} from "../words/index.js";
import { readPeopleDeclared, totalOfBoth, type StatedCount } from "./declared-people.js";
import { stated, type Stated } from "./stated.js";
import type { Statement } from "./statements.js";

/** A day as written: null where it cannot be read; whether the weekday it names is that day's. */
export interface StatedDay {
  readonly date: string | null;
  readonly weekday: Weekday | null;
  readonly weekdayHolds: boolean | null;
}

export interface Declared {
  readonly number: Stated<number | null> | null;
  readonly date: Stated<StatedDay> | null;
  readonly venue: Stated<string> | null;
  readonly centres: Stated<readonly string[]> | null;
  readonly beneficiaries: Stated<StatedCount> | null;
  readonly women: Stated<StatedCount> | null;
  readonly envelope: Stated<CellAmount> | null;
  /** A closing formula with the amount in words. */
  readonly amountWords: Stated<string> | null;
  /** The programme's year where a line names it. */
  readonly year: number | null;
}

/** What the statements around a table say about its batch. Where two lines say the same thing the first counts. */
export function readDeclared(
  statements: readonly Statement[],
  lexicon: Lexicon,
  date1904: boolean,
  convention?: AmountConvention,
): Declared {
  const first = (id: Statement["id"]): Statement | undefined => statements.find((statement) => statement.id === id);
  return {
    number: readNumber(statements),
    date: readDay(statements, date1904),
    venue: stated(first("venue"), ({ text }) => text),
    centres: stated(first("centres"), ({ text }) => readCentres(text, lexicon)),
    ...readPeopleDeclared(statements),
    envelope: readEnvelope(statements, convention),
    amountWords: stated(first("amountWords"), ({ text }) => text),
    year: readYear(statements),
  };
}

/**
 * The batch's number: after its label, else beside a noun for batch in any line: a title's first ("لائحة المستفيدين من الدفعة
 * الثانية"), then one that names something else too ("Programme AGR – 2ème tranche").
 */
function readNumber(statements: readonly Statement[]): Stated<number | null> | null {
  const labelled = statements.find(({ id }) => id === "number");
  if (labelled !== undefined) return stated(labelled, batchNumberIn);
  const titles = statements.filter(({ id }) => id === null);
  const others = statements.filter(({ id, cell }) => id !== null && id !== "aside" && cell.kind === "text");
  for (const statement of [...titles, ...others]) {
    const number = findOrdinalAfter(cellText(statement.cell), batchNouns);
    if (number !== null) return stated(statement, () => number);
  }
  return null;
}

/**
 * The number that a cell or a text gives a batch: 2, "الثانية", "الثالثة (03)", "2ème", "3/2019", "T2", "Tranche n° 2"; null when it
 * gives none.
 */
export function batchNumberIn({ cell, text }: Pick<Statement, "cell" | "text">): number | null {
  if (cell.kind === "number") return Number.isInteger(cell.value) && cell.value > 0 ? cell.value : null;
  return readOrdinal(text) ?? readOrdinal(text.replace(BESIDE_NUMBER, "")) ?? findOrdinalAfter(text, batchNouns);
}

/** The letter for a batch before its number; the figure in brackets or the year after it. */
const BESIDE_NUMBER = /^\s*(?:tr|[tl])\.?\s*(?=\d)|\s*\(\d+\)\s*$|\s*[-/]\s*(?:19|20)\d{2}\s*$/giu;

/** The batch's day: after its label, else the first that a title names or that stands by itself, alone of its kind. */
function readDay(statements: readonly Statement[], date1904: boolean): Stated<StatedDay> | null {
  const labelled = statements.find(({ id }) => id === "date");
  if (labelled !== undefined) return stated(labelled, ({ cell, text }) => dayOf(cell, text, date1904));
  const typed = statements.filter(({ id, cell }) => id === null && cell.kind === "number");
  for (const statement of statements) {
    if (statement.id !== null && statement.id !== "number") continue;
    if (typed.length === 1 && statement === typed[0])
      return stated(statement, ({ cell, text }) => dayOf(cell, text, date1904));
    const found = dayInTitle(withoutNumber(statement.text));
    if (found !== null)
      return stated(statement, () => ({ date: found.date, weekday: found.weekday, weekdayHolds: found.weekdayHolds }));
  }
  return null;
}

const HANDED_OUT = /(?:^| )(?:remises?|distribu\p{L}*|ceremonie|octroi|(?:ال)?توزيع|(?:ال)?تسليم|حفل)(?= |$)/u;

/** Of several days the one on which grants are handed out: "Liste arrêtée au 31/12/2017 pour la remise du 16 mars 2018". */
function dayInTitle(text: string): FoundDate | null {
  const days = findDates(text);
  const [first = null, ...more] = days;
  if (more.length === 0) return first;
  return days.find(({ start }, i) => HANDED_OUT.test(normalise(text.slice(days[i - 1]?.end ?? 0, start)))) ?? first;
}

const NUMBERED = new RegExp(`((?:^|\\s)(?:${batchNouns.join("|")})\\s*(?:n°|رقم)?\\s*)\\p{Nd}{1,3}(?!\\p{Nd})`, "giu");

/** "Tranche 1 – 28 septembre 2017": the batch's number is no day, though one may follow it after a dash. */
function withoutNumber(text: string): string {
  return text.replace(NUMBERED, "$1");
}

const UNREAD: StatedDay = { date: null, weekday: null, weekdayHolds: null };
/** Serials of 1990 and 2090: a number without a date format is taken for a day only between them. */
const PLAUSIBLE = { first: 32_874, last: 69_400 };

/** The day that a cell holds: a serial, or a text with or without other words around it. */
export function dayOf(cell: Statement["cell"], text: string, date1904: boolean): StatedDay {
  if (cell.kind === "number") {
    const plausible = isDateFormat(cell.format) || (cell.value >= PLAUSIBLE.first && cell.value <= PLAUSIBLE.last);
    return { ...UNREAD, date: plausible ? dateOfSerial(cell.value, date1904) : null };
  }
  // the whole cell, since the weekday may stand before the colon: "يوم الخميس: 28 شتنبر 2017"
  const read = (cell.kind === "text" ? findDate(cell.value) : null) ?? readDate(text);
  return read === null ? UNREAD : { date: read.date, weekday: read.weekday, weekdayHolds: read.weekdayHolds };
}

/**
 * The envelope under its own name; a line that just says "montant" or "المبلغ" only where no other does. None where something is left: what
 * was handed out is then not the whole of it.
 */
function readEnvelope(
  statements: readonly Statement[],
  convention: AmountConvention | undefined,
): Stated<CellAmount> | null {
  const people = totalOfBoth(statements);
  const candidates = [
    ...statements.filter(({ id }) => id === "envelope"),
    ...statements.filter((statement) => statement.id === "amount" && statement !== people),
  ];
  const read = ({ cell: own, text, label }: Statement): CellAmount => {
    const cell = own.kind === "text" ? { ...own, value: text } : own;
    return inDirhams(readCellAmount(cell, convention), cell, label === undefined ? null : unitIn(label));
  };
  const isLeft = (statement: Statement): boolean => {
    const rest = statement.id === "rest" ? read(statement) : null;
    return rest?.kind === "amount" && !isZero(rest.value);
  };
  if (statements.some(isLeft)) return null;
  const found = candidates.find((statement) => {
    const { id, cell, text } = statement;
    if (cell.kind === "text" && !/[\d\u0660-\u0669\u06f0-\u06f9]/.test(text)) return false;
    return id === "envelope" || read(statement).kind === "amount"; // "Total : 25 bénéficiaires" is no amount
  });
  return stated(found, read);
}

function readYear(statements: readonly Statement[]): number | null {
  for (const { id, text } of statements) {
    const year =
      id === "year" || id === null || id === "number" ? /(?:^|\D)((?:19|20)\d{2})(?!\d)/.exec(text)?.[1] : undefined;
    if (year !== undefined) return Number(year);
  }
  return null;
}

import { conventionOf, type AmountConvention } from "../../dirham/index.js";
import { cleanText, westernDigits } from "../../text/index.js";
import { cellIn, cellText, isFilled, mergeAt, type Cell, type Row } from "../../workbook/index.js";
import { isTick, readAnswer, readSex, statesNothing, type FieldId, type Lexicon } from "../words/index.js";
import { columnOf, type Table } from "../table.js";
import type { PeopleOfSection } from "../lines/index.js";
import { amountReader } from "./centimes.js";
import {
  grantOf,
  moneyFields,
  statesTotal,
  type AmountEntry,
  type PartEntry,
  type Person,
  type PersonLine,
} from "./person.js";
import type { GroupRow } from "./split-into-groups.js";
import { spreadMerges } from "./spread-merges.js";
import { withLines } from "./with-lines.js";

const NO_PARTS: readonly PartEntry[] = [];
const NO_LINES: readonly PersonLine[] = [];

/** A person reader for one table: looks its columns up once, since a table may have 100,000 rows. */
export function personReader(table: Table, lexicon: Lexicon, convention?: AmountConvention) {
  const at = (field: FieldId): number => columnOf(table, field)?.column ?? 0;
  const columns = {
    cin: at("cin"),
    sex: at("sex"),
    woman: at("woman"),
    man: at("man"),
    centre: at("centre"),
    activity: at("activity"),
  };
  const hasSex = columns.sex + columns.woman + columns.man > 0;
  const names = [at("familyName"), at("name"), at("givenName")].filter((column) => column > 0);
  const money = moneyFields.map((field) => ({ field, column: at(field) })).filter(({ column }) => column > 0);
  const spread = spreadMerges(table);
  const amountIn = amountReader(table, convention);

  const amountsIn = (row: Row): AmountEntry[] =>
    money.map(({ field, column }) => {
      const { column: at, cell, reading } = amountIn(row, column);
      return { field, column: at, cell, reading };
    });
  const partsIn = (row: Row): readonly PartEntry[] => {
    if (table.moreParts.length === 0) return NO_PARTS;
    return table.moreParts.map((column) => {
      const { column: at, cell, reading } = amountIn(row, column);
      return { column: at, cell, reading };
    });
  };
  const paidIn = (row: Row): Pick<PersonLine, "amounts" | "moreParts"> =>
    withoutNothing({ amounts: amountsIn(row), moreParts: partsIn(row) });
  const named = (centre: string): string => lexicon.centre(centre)?.name ?? centre;
  /** The centre that a row names; where nothing or a stroke stands there, the one over its section. */
  const centreOf = (row: Row, { centre }: PeopleOfSection): string | null => {
    const own = textOf(cellIn(row, columns.centre));
    if (own === null) return centre === null ? null : named(centre);
    const name = named(own);
    return name === own && statesNothing(own) ? centre : name;
  };
  /** The amounts of several rows; those of a cell that is merged with one above stand there. */
  const linesIn = (rows: readonly Row[]): PersonLine[] => {
    const lines = rows.map((row, i) => {
      const stands = ({ column }: PartEntry): boolean =>
        i === 0 || (mergeAt(table.sheet, row.row, column)?.top ?? row.row) === row.row;
      const { amounts, moreParts } = paidIn(row);
      return { row, table, amounts: amounts.filter(stands), moreParts: moreParts.filter(stands) };
    });
    const isTotalStated = lines.some(({ amounts }) => statesTotal(amounts));
    return lines.map((line) => ({ ...line, grant: grantOf(line.amounts, line.moreParts, isTotalStated) }));
  };

  return ({ row: own, further, under }: GroupRow): Person => {
    const row = spread(own);
    const { amounts, moreParts } = paidIn(row);
    const person: Person = {
      row,
      table,
      name: names.length === 1 ? textOf(cellIn(row, names[0] ?? 0)) : joined(row, names),
      cin: identity(textOf(cellIn(row, columns.cin))),
      sex: hasSex ? sexIn(row, columns) : under.sex,
      centre: centreOf(row, under),
      activity: textOf(cellIn(row, columns.activity)),
      amounts,
      moreParts,
      grant: grantOf(amounts, moreParts, statesTotal(amounts)),
      lines: NO_LINES,
    };
    return further.length === 0 ? person : withLines(person, linesIn([row, ...further.map(spread)]));
  };
}

/** "-" or "néant" beside an amount of its row says that nothing is given of this part; as the total, or alone, it is no amount. */
function withoutNothing(line: Pick<PersonLine, "amounts" | "moreParts">): Pick<PersonLine, "amounts" | "moreParts"> {
  const { amounts, moreParts } = line;
  const isPaid = ({ reading }: PartEntry): boolean => reading.kind === "amount";
  if (!amounts.some(isNothing) && !moreParts.some(isNothing)) return line;
  if (!amounts.some(isPaid) && !moreParts.some(isPaid)) return line;
  const read = <Entry extends PartEntry>(entry: Entry): Entry =>
    isNothing(entry) ? { ...entry, reading: { kind: "blank" } } : entry;
  return {
    amounts: amounts.map((entry) => (entry.field === "total" ? entry : read(entry))),
    moreParts: moreParts.map(read),
  };
}

function isNothing({ cell, reading }: PartEntry): boolean {
  return reading.kind === "unreadable" && cell?.kind === "text" && statesNothing(cell.value);
}

const FEMALE_OR_NOT = { ticked: "female", other: "male" } as const;
const MALE_OR_NOT = { ticked: "male", other: "female" } as const;

/** Nothing, 0 or "non" where a tick could stand. */
function isLeftEmpty(cell: Cell | undefined): boolean {
  if (!isFilled(cell) || cell.value === 0) return true;
  return cell.kind === "text" && (statesNothing(cell.value) || readAnswer(cell.value) === "no");
}

/** The sex that a row states: in words, or by a tick in one of two columns or in the only one. */
function sexIn(row: Row, columns: { readonly sex: number; readonly woman: number; readonly man: number }) {
  if (columns.sex > 0 || columns.woman + columns.man === 0) {
    const cell = cellIn(row, columns.sex);
    return cell?.kind === "text" ? readSex(cell.value) : null;
  }
  const isTicked = (column: number): boolean => {
    const cell = cellIn(row, column);
    return cell !== undefined && isTick(cell);
  };
  if (columns.woman === 0 || columns.man === 0) {
    const own = columns.woman > 0 ? FEMALE_OR_NOT : MALE_OR_NOT;
    const cell = cellIn(row, columns.woman + columns.man);
    return isTicked(columns.woman + columns.man) ? own.ticked : isLeftEmpty(cell) ? own.other : null;
  }
  const woman = isTicked(columns.woman);
  return woman === isTicked(columns.man) ? null : woman ? "female" : "male";
}

/**
 * How the amounts of a table are written, from those that settle it ("545.381,93", "1,234.50"); undefined when none does or
 * they contradict each other. `more` are texts around the table, as the declared envelope.
 */
export function conventionOfTable(table: Table, more: readonly string[]): AmountConvention | undefined {
  const columns = moneyFields.flatMap((field) => columnOf(table, field)?.column ?? []);
  const settled = new Set<AmountConvention>();
  const consider = (text: string): void => {
    const convention = conventionOf(text);
    if (convention !== null) settled.add(convention);
  };
  more.forEach(consider);
  for (const entry of table.rows) {
    if (entry.kind !== "data" && entry.kind !== "further") continue;
    for (const column of columns) {
      const cell = cellIn(entry.row, column);
      if (cell?.kind === "text") consider(cell.value);
    }
  }
  const [only] = settled;
  return settled.size === 1 ? only : undefined;
}

/** As nearly all are written. */
const PLAIN_CIN = /^[A-Z]{0,3}\d+$/;

/** A CIN as it is compared: without spaces and hyphens, in capitals, in the digits 0–9. */
export function identity(text: string | null): string | null {
  if (text === null || PLAIN_CIN.test(text)) return text;
  return westernDigits(text.replace(/[\s-]/g, "")).toUpperCase();
}

function textOf(cell: Cell | undefined): string | null {
  if (!isFilled(cell)) return null;
  const text = cleanText(cellText(cell));
  return text === "" ? null : text;
}

function joined(row: Row, columns: readonly number[]): string | null {
  const parts = columns.map((column) => textOf(cellIn(row, column))).filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(" ");
}

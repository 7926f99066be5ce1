import { isDateFormat } from "../../text/index.js";
import type { Cell } from "../../workbook/index.js";
import { kindsOf, NO_KINDS, type Kinds } from "./kinds.js";
import type { Lexicon } from "./lexicon.js";

const AS = {
  answer: kindsOf("answer"),
  count: kindsOf("order", "count"),
  date: kindsOf("date"),
  money: kindsOf("money"),
  one: kindsOf("order", "count", "tick"),
  phoneNumber: kindsOf("phone", "money"),
  rib: kindsOf("rib"),
  smallMoney: kindsOf("money", "order", "count"),
  zero: kindsOf("money", "count"),
};

/** What a cell could be, told by its value alone. A cell can be several things: "1" is a count, an order and an amount. */
export function kindsOfCell(cell: Cell, lexicon: Pick<Lexicon, "kinds">): Kinds {
  switch (cell.kind) {
    case "number":
      return kindsOfNumber(cell.value, cell.format);
    case "text":
      return lexicon.kinds(cell.value);
    case "boolean":
      return AS.answer;
    case "error":
    case "uncalculated":
      return NO_KINDS; // an error says nothing about its column
  }
}

/** Whole numbers between them are years: of birth, of release, of a budget. */
const YEARS = { first: 1950, last: 2040 };
/** Grants are thousands of dirhams; below this a whole number is as likely a count or a rank. */
const LEAST_MONEY = 100;
/** Amounts reach millions, identifiers typed as numbers go far beyond. */
const MOST_MONEY = 1e9;

function kindsOfNumber(value: number, format: string | null): Kinds {
  if (isDateFormat(format)) return AS.date;
  if (format?.includes("%") === true) return NO_KINDS; // a share
  if (!Number.isInteger(value)) return AS.money;
  if (value < 0) return AS.money;
  if (value >= 1e8 && value < 1e9 && /^[5-8]/.test(String(value)) && format === null) return AS.phoneNumber;
  if (value > MOST_MONEY) return AS.rib;
  if (value === 1) return AS.one;
  if (value < LEAST_MONEY) return value === 0 ? AS.zero : AS.count;
  if (value >= YEARS.first && value <= YEARS.last && value !== 2000) return AS.count;
  return value < 10_000 ? AS.smallMoney : AS.money;
}

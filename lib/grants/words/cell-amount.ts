import {
  dirham,
  fromCellNumber,
  isFinerThanCentime,
  readAmount,
  times,
  type AmountConvention,
  type Dirham,
} from "../../dirham/index.js";
import { isDateFormat, remembering } from "../../text/index.js";
import { isFilled, type Cell } from "../../workbook/index.js";

/** What an amount cell says. Only `amount` enters a total; `blank` is nothing, all others are unverified. */
export type CellAmount =
  | { readonly kind: "blank" }
  | { readonly kind: "amount"; readonly value: Dirham; readonly stored: "number" | "text" }
  | { readonly kind: "ambiguous"; readonly readings: readonly string[] }
  | { readonly kind: "currency"; readonly currency: string }
  | { readonly kind: "sub-centime"; readonly value: Dirham }
  | { readonly kind: "unreadable" }
  | { readonly kind: "error" }
  | { readonly kind: "uncalculated" };

const BLANK: CellAmount = { kind: "blank" };
const UNREADABLE: CellAmount = { kind: "unreadable" };

/** Reads the amount of a cell, as the batch writes its amounts. Never rounds; never takes what it cannot read for zero. */
export function readCellAmount(cell: Cell | undefined, convention?: AmountConvention): CellAmount {
  if (!isFilled(cell)) return BLANK;
  switch (cell.kind) {
    case "number":
      return readNumber(cell.value, cell.format);
    case "text":
      return readText(cell.value, convention);
    case "boolean":
      return UNREADABLE;
    case "error":
    case "uncalculated":
      return { kind: cell.kind };
  }
}

function readNumber(value: number, format: string | null): CellAmount {
  const currency = format === null ? null : foreignCurrency(format);
  if (currency !== null) return { kind: "currency", currency };
  if (isDateFormat(format)) return UNREADABLE; // "12.05" typed in a French Excel becomes 12 May: nobody meant its serial
  const amount = fromCellNumber(value);
  if (isFinerThanCentime(amount)) return { kind: "sub-centime", value: amount };
  return { kind: "amount", value: amount, stored: "number" };
}

function readText(text: string, convention: AmountConvention | undefined): CellAmount {
  const reading = readAmount(text, convention);
  switch (reading.kind) {
    case "amount":
      return { kind: "amount", value: dirham(reading.value), stored: "text" };
    case "ambiguous":
    case "currency":
    case "unreadable":
      return reading;
  }
}

/**
 * An amount in another unit as dirhams; a text with words names its own: "25 000 DH". Either counts as a number, which no fix would write anew:
 * among thousands, dirhams would be a thousand times too many.
 */
export function inDirhams(reading: CellAmount, cell: Cell | undefined, unit: Dirham | null): CellAmount {
  if (unit === null || (reading.kind !== "amount" && reading.kind !== "sub-centime")) return reading;
  const namesOwn = cell?.kind === "text" && /\p{L}/u.test(cell.value);
  const value = namesOwn ? reading.value : times(reading.value, unit);
  return isFinerThanCentime(value) ? { kind: "sub-centime", value } : { kind: "amount", value, stored: "number" };
}

/** ISO codes of the currencies that number formats show, by symbol or code. */
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/\u20ac|EUR/i, "EUR"],
  [/\u00a3|GBP/i, "GBP"],
  [/USD|\$/i, "USD"],
];

/** The currency that a number format shows when it is not the dirham: `#,##0.00 [$€-40C]` → "EUR". */
const foreignCurrency = remembering((format: string): string | null => {
  // "[$-40C]" is a locale without a currency, "[$€-40C]" a currency with one; the $ that introduces them is no dollar. "_€" only leaves
  // the width of a euro free, as every French Excel writes its thousands, and "*€" would fill with what it names
  const shown = format.replace(
    /\\(.)|[_*].|\[\$([^\]-]*)(?:-[^\]]*)?\]/gu,
    (_, escaped?: string, currency?: string) => escaped ?? currency ?? "",
  );
  return CURRENCIES.find(([mark]) => mark.test(shown))?.[1] ?? null;
});

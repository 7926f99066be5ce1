import { dirham, toCellNumber } from "../../lib/dirham/index.js";
import type { CellFix, LoggedChange } from "./host.js";

/** A cell as it stands, in what a fix looks at. */
export interface CellState {
  readonly value: string | number | boolean;
  /** With its "="; null for a typed value. */
  readonly formula: string | null;
  readonly format: string;
}

/** What to put into a cell: what is entered, and the number format. */
export interface Entry {
  readonly enter: string | number | boolean;
  readonly format: string;
}

/** A change that the log keeps: enough to print it and to take it back. */
export interface RecordedChange extends LoggedChange {
  readonly was: Entry;
}

const AMOUNT_FORMAT = "#,##0.00";
const TEXT_FORMAT = "@";

/** What a fix puts into its cell: previewed before → after is exactly this. Null when the cell no longer shows `before`. */
export function planFix(fix: CellFix, state: CellState): { readonly put: Entry; readonly was: Entry } | null {
  if (shown(state) !== fix.before) return null;
  const put = entryOf(fix, state);
  return put && { put, was: { enter: reentered(state), format: state.format } };
}

/** What puts a change back; null when the cell was edited since. */
export function planUndo(change: RecordedChange, state: CellState): Entry | null {
  return shown(state) === change.after || amountShown(state) === change.after ? change.was : null;
}

function entryOf({ kind, after }: CellFix, { format }: CellState): Entry | null {
  switch (kind) {
    case "number": {
      const enter = toCellNumber(dirham(after));
      if (enter === null) return null; // finer than a cell can hold: no such fix is offered
      return { enter, format: format === TEXT_FORMAT || format === "General" ? AMOUNT_FORMAT : format };
    }
    case "formula":
      return { enter: after, format: format === TEXT_FORMAT ? AMOUNT_FORMAT : format };
    case "text":
      return { enter: asText(after, format), format };
    default:
      throw new RangeError(`no fix of kind "${kind}" is known`);
  }
}

/** A cell's content as findings name it: its formula with "=", else its text. */
function shown({ value, formula }: CellState): string {
  if (formula !== null) return formula;
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

/** A number as a fix names it: "545381.93"; null for anything else. */
function amountShown({ value, formula }: CellState): string | null {
  if (formula !== null || typeof value !== "number") return null;
  const [whole = "", decimals = ""] = String(value).split(".");
  return `${whole}.${decimals.padEnd(2, "0")}`;
}

function reentered({ value, formula, format }: CellState): Entry["enter"] {
  return formula ?? (typeof value === "string" ? asText(value, format) : value);
}

/** Text that Excel must not read as a number or a formula: behind an apostrophe, unless the cell is formatted as text. */
export function asText(text: string, format: string): string {
  return format === TEXT_FORMAT || text === "" ? text : `'${text}`;
}

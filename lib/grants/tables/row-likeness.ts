import { cellIn, isFilled, type Cell, type Row } from "../../workbook/index.js";
import {
  kindsOf,
  kindsOfCell,
  NO_KINDS,
  shareKind,
  traits,
  type Content,
  type Kinds,
  type Lexicon,
} from "../words/index.js";
import type { ColumnContent } from "../columns/index.js";
import type { Header } from "./find-header.js";

/** How a row stands beside the rows that the table was recognised by. */
export interface Likeness {
  /** Cells that hold what their column usually holds. */
  readonly agreeing: number;
  /** Cells that hold something else: a text among ranks, a sentence among identity numbers. */
  readonly contradicting: number;
}

/** Compares rows with a table's columns. */
export interface RowPattern {
  /** How many columns are usually filled. */
  readonly usual: number;
  /** How many of them are filled in this row; cheap. */
  readonly filled: (row: Row) => number;
  readonly compare: (row: Row) => Likeness;
}

/** A kind that this share of a column's cells could be belongs there. */
const OFTEN = 0.4;
const USUALLY_FILLED = 0.6;

/** The pattern of a table's rows, from the sample that its heading was recognised with. */
export function patternOf({ columns, contents }: Header, lexicon: Lexicon): RowPattern {
  const most = Math.max(0, ...[...contents.values()].map(({ filled }) => filled));
  const known = columns.map(({ column, field }) => {
    const content = contents.get(column);
    const own = field === null ? "any" : traits(field).content;
    return {
      column,
      kinds: kindsIn(content, own),
      usual: content !== undefined && content.filled >= most * USUALLY_FILLED && most > 0,
    };
  });
  const usual = known.filter((column) => column.usual);
  return {
    usual: usual.length,
    filled: (row) => {
      let count = 0;
      for (const { column } of usual) if (isFilled(cellIn(row, column))) count++;
      return count;
    },
    compare: (row) => {
      let agreeing = 0;
      let contradicting = 0;
      for (const { column, kinds } of known) {
        const cell = cellIn(row, column);
        if (!isFilled(cell) || kinds === NO_KINDS) continue;
        const own = kindsOfCell(cell, lexicon);
        if (shareKind(own, kinds)) agreeing++;
        else if (own !== NO_KINDS && !isZero(cell)) contradicting++;
      }
      return { agreeing, contradicting };
    },
  };
}

/** Formulas prepared for nobody give 0 or nothing. */
function isZero({ value }: Cell): boolean {
  return value === 0 || value === "";
}

function kindsIn(content: ColumnContent | undefined, own: Content): Kinds {
  const often = content?.often(OFTEN) ?? NO_KINDS;
  return often === NO_KINDS ? kindsOf(own) : often;
}

import type { Row } from "../../workbook/index.js";
import type { Lexicon } from "../words/index.js";
import type { TableRow } from "../table.js";
import type { Header } from "./find-header.js";
import type { RowReader } from "./look-at-row.js";
import type { RankReader } from "./ranks.js";

/** What a list's rows are read with. */
export interface List {
  readonly rows: readonly Row[];
  readonly header: Header;
  readonly lexicon: Lexicon;
  readonly look: RowReader;
  readonly rankIn: RankReader | null;
  readonly isIdentified: ((row: Row) => boolean) | null;
  /** Whether a line stands over the list's headings too. */
  readonly isTitle: (row: Row) => boolean;
  readonly namesPart: (at: number) => boolean;
  /** Whether a line states what the people under it are granted. */
  readonly isSumOver: (row: Row, text: string) => boolean;
}

/** How far a walk has come: one object a table, written to row by row. */
export interface Walk {
  readonly taken: TableRow[];
  /** Nobody yet; people, or lines over more of them; a total after people, and nobody since. */
  stage: "empty" | "open" | "closed";
  /** The number of the last row that was taken, or that a name is merged over. */
  lastRow: number;
  /** Whose lines may go on in the next row. */
  person: Row | null;
  /** The rank of the last person who has one. */
  rank: number | null;
  /** Whether somebody had a rank or a CIN. */
  isListed: boolean;
  /** Whether a sum of other lists stands above: sums that follow take it in. */
  isAfterOthers: boolean;
  /** The last row of such sums. */
  end: number;
}

/** Whether a row stands below an empty one. */
export function isApart({ lastRow }: Walk, { row }: Row): boolean {
  return row > lastRow + 1;
}

/** A row between people that is nobody's. A sum may stand among the rows that a name is merged over. */
export function passOver(walk: Walk, at: number, row: Row): number {
  if (row.row >= walk.lastRow) walk.person = null;
  walk.lastRow = Math.max(walk.lastRow, row.row);
  return at + 1;
}

import type { Row } from "../../workbook/index.js";
import { EXACT, NAMED, strongest, type FieldId, type HeadingMatch, type Lexicon } from "../words/index.js";
import type { Candidate } from "./candidate.js";
import { contentsOf, type ColumnContent } from "./column-content.js";
import { headedColumns, type Headed, type MergesByRow } from "./heading-texts.js";

/** A headed column and what its headings name. */
export interface NamedColumn extends Headed {
  readonly match: HeadingMatch;
}

/** The headed columns of one, two or three heading rows, from left to right, with what their headings name. */
export function namedColumns(rows: readonly Row[], merges: MergesByRow, lexicon: Lexicon): NamedColumn[] {
  return headedColumns(rows, merges).map((column) => ({ ...column, match: matchOf(column, lexicon) }));
}

/** What a column's own headings name; its group's heading where they name little, or where it says whose money a "montant" is. */
function matchOf({ own, groups }: Headed, lexicon: Lexicon): HeadingMatch {
  const named = union(own.map((text) => lexicon.misspelt(text)));
  if (groups.length === 0) return named;
  const over = union(groups.map((text) => lexicon.misspelt(text)));
  if (strongest(named) < NAMED) return union([named, over, lexicon.misspelt([...groups, ...own].join(" "))]);
  const parts = (["cash", "equipment"] as const).filter((field) => (over.get(field) ?? 0) >= NAMED);
  const [part] = parts;
  const isPlainAmount = (named.get("total") ?? 0) >= strongest(named);
  if (part === undefined || parts.length > 1 || over.has("total") || !isPlainAmount) return named;
  return new Map([[part, EXACT]]);
}

function union(matches: readonly HeadingMatch[]): HeadingMatch {
  const best = new Map<FieldId, number>();
  for (const match of matches)
    for (const [field, named] of match) if (named > (best.get(field) ?? 0)) best.set(field, named);
  return best;
}

/** With so many headed columns, a column without heading may be recognised by its content alone. */
const TABLE_OF_SOME_WIDTH = 4;

/** The headed columns with their contents; of a table of some width those without a heading, too. */
export function candidatesOf(
  headed: readonly NamedColumn[],
  data: readonly Row[],
  lexicon: Lexicon,
): readonly Candidate[] {
  const contentOf = contentsOf(data, lexicon);
  const known = headed.map(({ column, groups, own, match }): Candidate => ({
    column,
    heading: [...groups, ...own].join(" "),
    match,
    content: contentOf(column),
  }));
  return known.length < TABLE_OF_SOME_WIDTH ? known : [...known, ...unheaded(known, data, contentOf)];
}

function unheaded(
  headed: readonly Candidate[],
  data: readonly Row[],
  contentOf: (column: number) => ColumnContent,
): Candidate[] {
  const known = new Set(headed.map(({ column }) => column));
  const first = headed[0]?.column ?? 1;
  const last = headed.at(-1)?.column ?? 0;
  const columns = new Set<number>();
  for (const { cells } of data)
    for (const { column } of cells)
      if (!known.has(column) && column >= first - 1 && column <= last + 1) columns.add(column);
  return [...columns].map((column) => ({
    column,
    heading: "",
    match: new Map(),
    content: contentOf(column),
  }));
}

import { normalise } from "../../text/index.js";
import { traits } from "../words/index.js";
import { blocksOf, firstByField, type Column, type Table } from "../table.js";

/**
 * A list whose blocks' columns hold the same under the same headings: what they are is read where most of it shows, since a block of a few
 * rows, one of them faulty, shows less than the others.
 */
export function withSameColumns(list: Table): Table {
  const blocks = blocksOf(list);
  const [surest = list] = [...blocks].sort((a, b) => surety(b) - surety(a));
  const [first = list, ...more] = blocks.map((block) => like(surest, block));
  return first === list && more.every((block, i) => block === list.more[i]) ? list : { ...first, more };
}

/** How much of a block is known, and how surely. */
function surety({ columns }: Table): number {
  return columns
    .map(({ field, confidence }) => (field !== null && traits(field).read ? 1 + confidence : 0))
    .reduce((sum, part) => sum + part, 0);
}

/** A block with the fields of another one's headings; the block itself where they are the same. */
function like(known: Table, block: Table): Table {
  const byHeading = new Map(known.columns.map((column) => [key(column), column]));
  const places = new Map<number, number>();
  const columns = block.columns.map((own): Column => {
    const other = own.heading === "" ? undefined : byHeading.get(key(own));
    if (other === undefined) return own;
    places.set(other.column, own.column);
    return own.field === other.field ? own : { ...own, field: other.field, confidence: other.confidence };
  });
  if (columns.every((column, i) => column === block.columns[i])) return block;
  const moreParts = known.moreParts.flatMap((column) => places.get(column) ?? []);
  return { ...block, columns, byField: firstByField(columns), moreParts };
}

function key({ heading }: Column): string {
  return normalise(heading);
}

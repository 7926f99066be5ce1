import type { Span } from "../../../lib/workbook/index.js";

/** Rows or columns of a sheet of which Excel is asked whether they are hidden. */
interface Stretch extends Span {
  readonly sheet: string;
  readonly of: "rows" | "columns";
}

/** Into how many parts a mixed stretch is cut: a sheet of 4,096 rows takes three round trips at most. */
const PARTS = 64;

/** The hidden ones among stretches of rows or columns. Excel says true, false, or null for a mixture, which is cut and asked again. */
export async function readHidden(context: Excel.RequestContext, stretches: readonly Stretch[]): Promise<Stretch[]> {
  if (stretches.length === 0) return [];
  const asked = stretches.map((stretch) => ({ stretch, range: rangeOf(context, stretch) }));
  await context.sync();

  const hidden: Stretch[] = [];
  const mixed: Stretch[] = [];
  for (const { stretch, range } of asked) {
    const all: unknown = stretch.of === "rows" ? range.rowHidden : range.columnHidden; // typed boolean, but null for a mixture
    if (all === true) hidden.push(stretch);
    else if (all !== false && stretch.last > stretch.first) mixed.push(stretch);
  }
  return [...hidden, ...(await readHidden(context, mixed.flatMap(cut)))];
}

function rangeOf(context: Excel.RequestContext, { sheet, of, first, last }: Stretch): Excel.Range {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const count = last - first + 1;
  const range =
    of === "rows"
      ? worksheet.getRangeByIndexes(first - 1, 0, count, 1)
      : worksheet.getRangeByIndexes(0, first - 1, 1, count);
  range.load(of === "rows" ? "rowHidden" : "columnHidden");
  return range;
}

function cut(stretch: Stretch): Stretch[] {
  const size = Math.ceil((stretch.last - stretch.first + 1) / PARTS);
  const parts: Stretch[] = [];
  for (let first = stretch.first; first <= stretch.last; first += size)
    parts.push({ ...stretch, first, last: Math.min(first + size - 1, stretch.last) });
  return parts;
}

/** Spans in order, neighbours joined. */
export function joined(spans: readonly Span[]): Span[] {
  const result: { first: number; last: number }[] = [];
  for (const { first, last } of [...spans].sort((a, b) => a.first - b.first)) {
    const before = result.at(-1);
    if (before?.last === first - 1) before.last = last;
    else result.push({ first, last });
  }
  return result;
}

import { printPlan } from "./print-plan.js";
import type { ShareTable } from "./share-table.js";
import type { SheetPlan } from "./sheet-plan.js";
import type { Sketch } from "./sketch.js";
import { summaryStyles } from "./styles.js";

/** A summary sheet with all its blocks: what was sketched, in its style, ready to print. */
export function finishedSheet(
  name: string,
  { page, style, lang }: Sketch,
  widths: readonly number[],
  tables: readonly Pick<ShareTable, "headings" | "rows">[],
): SheetPlan {
  return {
    name,
    rightToLeft: lang === "ar",
    hidden: false,
    widths,
    heights: page.heights,
    cells: page.cells,
    merges: page.merges,
    frozen: { rows: 0, columns: 0 },
    filter: null,
    validations: [],
    print: printPlan(page, widths, headingsToRepeat(tables)),
    styles: summaryStyles(style, lang),
  };
}

/** The headings of the longest table: if one breaks over pages, it does. */
function headingsToRepeat(tables: readonly Pick<ShareTable, "headings" | "rows">[]): number | null {
  const longest = tables.reduce((most, { rows }) => Math.max(most, rows), 0);
  return tables.find(({ rows }) => rows === longest)?.headings ?? null;
}

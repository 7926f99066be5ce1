import type { Range } from "../../lib/workbook/index.js";
import type { SheetPlan } from "./sheet-plan.js";

/** The bars of a summary sheet: the totals of its first table by name. */
export interface ChartPlan {
  readonly title: string;
  readonly names: Range;
  readonly values: Range;
}

type Cells = ReadonlyMap<number, SheetPlan["cells"][number]>;

/** The chart of the first table that a summary sheet has, told by its styles; null where that has fewer than two rows. */
export function chartOfPlan({ cells }: SheetPlan): ChartPlan | null {
  const rows = new Map<number, Map<number, SheetPlan["cells"][number]>>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? new Map<number, SheetPlan["cells"][number]>();
    rows.set(cell.row, row.set(cell.column, cell));
  }
  const top = [...rows.keys()].sort((a, b) => a - b).find((row) => shareColumns(rows.get(row)) !== null);
  const columns = shareColumns(rows.get(top ?? 0));
  if (top === undefined || columns === null) return null;
  let bottom = top;
  while (shareColumns(rows.get(bottom + 1)) !== null) bottom++;
  if (bottom === top) return null;
  const column = (at: number): Range => ({ top, left: at, bottom, right: at });
  return { title: titleAbove(cells, top), names: column(columns.name), values: column(columns.total) };
}

/** The columns of the name and of the last amount in a row of shares; null for any other row. */
function shareColumns(row: Cells | undefined): { readonly name: number; readonly total: number } | null {
  const all = [...(row?.values() ?? [])];
  const name = all.find(({ style, content }) => style === "name" && content.kind === "text");
  const total = all.findLast(({ style }) => style === "money");
  return name === undefined || total === undefined ? null : { name: name.column, total: total.column };
}

function titleAbove(cells: SheetPlan["cells"], row: number): string {
  const above = cells.findLast((cell) => cell.row < row && cell.style === "section" && cell.content.kind === "text");
  return above?.content.kind === "text" ? above.content.text : "";
}

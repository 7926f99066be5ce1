import type { Row, Sheet, Snapshot, Span } from "../../../lib/workbook/index.js";
import type { ReadOptions } from "../host.js";
import { done, type Outcome } from "../outcome.js";
import { coveredBy } from "./covered.js";
import { readCells } from "./read-cells.js";
import { joined, readHidden } from "./read-hidden.js";
import { readMerges } from "./read-merges.js";
import { readStructure, type SheetFrame } from "./read-structure.js";

/** The workbook's name and its Snapshot, in about six round trips and one more for each megabyte and a half of cells. */
export async function readSnapshot(
  context: Excel.RequestContext,
  options: ReadOptions,
): Promise<Outcome<{ readonly name: string; readonly snapshot: Snapshot }>> {
  const { name, date1904, settings, sheets } = await readStructure(context);
  const areas = sheets.flatMap(({ id, used }) => (used === null ? [] : [{ sheet: id, area: used }]));
  const merges = await readMerges(context, areas);
  const hidden = await readHidden(
    context,
    areas.flatMap(({ sheet, area: { bottom, right } }) => [
      { sheet, of: "rows" as const, first: 1, last: bottom },
      { sheet, of: "columns" as const, first: 1, last: right },
    ]),
  );
  const covered = new Map([...merges].map(([sheet, own]) => [sheet, coveredBy(own)]));
  const cells = await readCells(context, areas, (sheet) => covered.get(sheet) ?? null, options);
  if (cells.kind === "refused") return cells;

  const spans = (sheet: string, of: "rows" | "columns"): { first: number; last: number }[] =>
    joined(hidden.filter((stretch) => stretch.sheet === sheet && stretch.of === of));
  const whole = sheets.map((frame) => {
    const own = cells.value.get(frame.id) ?? { rows: [], covered: [] };
    const hiddenRows = spans(frame.id, "rows");
    return sheetOf(frame, {
      rows: withHidden(own.rows, hiddenRows),
      merges: merges.get(frame.id) ?? [],
      ...(own.covered.length > 0 && { covered: own.covered.map((row) => ({ ...row, hidden: isIn(row, hiddenRows) })) }),
      hiddenColumns: spans(frame.id, "columns"),
    });
  });
  return done({ name, snapshot: { date1904, settings, sheets: whole } });
}

function sheetOf(
  { name, visibility, filter }: SheetFrame,
  parts: Pick<Sheet, "rows" | "merges" | "covered" | "hiddenColumns">,
): Sheet {
  return { name, visibility, rightToLeft: false, ...parts, filter }; // limits.ts: the direction cannot be read
}

function isIn({ row }: Row, spans: readonly Span[]): boolean {
  return spans.some(({ first, last }) => row >= first && row <= last);
}

/** Rows with what is known of hidden ones; a hidden row without cells stands in a Snapshot too. */
function withHidden(rows: readonly Row[], hidden: readonly Span[]): Row[] {
  if (hidden.length === 0) return [...rows];
  const byNumber = new Map(rows.map((row) => [row.row, row]));
  for (const { first, last } of hidden)
    for (let row = first; row <= last; row++)
      byNumber.set(row, { row, hidden: true, cells: byNumber.get(row)?.cells ?? [] });
  return [...byNumber.values()].sort((a, b) => a.row - b.row);
}

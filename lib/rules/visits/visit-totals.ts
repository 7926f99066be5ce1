import { judgeTotal, linesOfAll, type AddedRows, type Grants, type TotalRow } from "../../grants/index.js";
import type { Row, Sheet } from "../../workbook/index.js";
import { placeIn } from "../place.js";
import { showAmount } from "./visit-amounts.js";
import type { Visitor } from "./visitor.js";

/** Shows the figures of a workbook's total rows, each once, with what they add up. */
export function visitTotals(grants: Grants, show: Visitor): void {
  const totals = totalsOf(grants);
  const bySheet = new Map<Sheet, AddedRows>();
  for (const total of totals) {
    const { sheet } = total.table;
    const rows = bySheet.get(sheet) ?? addedRows(sheet, grants, totals);
    bySheet.set(sheet, rows);
    for (const figure of total.figures) {
      const at = placeIn(total.table, total.row.row, figure.column);
      showAmount({ at, cell: figure.cell, reading: figure.reading, of: "total" }, show);
      show.figure({ total, figure, judgement: judgeTotal(total, figure, rows) });
    }
  }
}

/** A row that several batches share stands with each of them. */
function totalsOf({ batches, copies, grandTotals }: Grants): readonly TotalRow[] {
  return [...new Set([...[...batches, ...copies].flatMap(({ totals }) => totals), ...grandTotals])];
}

/** What a sheet's totals may add up, from the top. */
function addedRows(sheet: Sheet, grants: Grants, totals: readonly TotalRow[]): AddedRows {
  const byRow = (a: { readonly row: Row }, b: { readonly row: Row }): number => a.row.row - b.row.row;
  return {
    lines: [...grants.batches, ...grants.copies]
      .filter((batch) => batch.sheet === sheet)
      .flatMap(({ people }) => linesOfAll(people))
      .sort(byRow),
    totals: totals.filter(({ table }) => table.sheet === sheet).sort(byRow),
  };
}

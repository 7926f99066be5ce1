import { linesOfAll } from "../../grants/index.js";
import { isHiddenColumn } from "../../workbook/index.js";
import type { Place } from "../place.js";
import { defineRule } from "../rule.js";

/** A hidden amount is paid like any other, and missed by whoever reads the sheet. Filtered rows count as hidden. */
export const hiddenData = defineRule({
  id: "workbook/hidden-data",
  severity: "warning",
  visits: "batch",
  check({ batch: { sheet, people } }) {
    const all = sheet.visibility !== "visible";
    let first: Place | null = null;
    let count = 0;
    for (const { row, amounts } of linesOfAll(people)) {
      for (const { column, reading } of amounts) {
        if (reading.kind === "blank" || column === 0) continue;
        if (!all && !row.hidden && !(sheet.hiddenColumns.length > 0 && isHiddenColumn(sheet, column))) continue;
        first ??= { sheet: sheet.name, row: row.row, column };
        count++;
      }
    }
    return first === null ? undefined : { at: first, found: String(count), values: { count } };
  },
  examples: {
    good: [{ people: [{}, {}, {}], hiddenRows: [2] }],
    bad: [{ people: [{}, {}, {}], hiddenRows: [6], at: "C6", found: "1" }],
  },
});

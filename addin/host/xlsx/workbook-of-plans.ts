import { strToU8, zipSync } from "fflate";
import type { SheetPlan } from "../sheet-plan.js";
import { cellFormats } from "./cell-formats.js";
import { packageParts, sheetPath } from "./package-parts.js";
import { sheetPart } from "./sheet-part.js";

/** The earliest day a zip can name: the same plans give the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * An .xlsx workbook of planned sheets, cell for cell as the command writes them, in a fraction of the size of a library for
 * workbooks. Planned checks on what is typed throw: summaries have none.
 */
export function workbookOfPlans(plans: readonly SheetPlan[]): Uint8Array {
  const formats = cellFormats();
  const sheets = plans.map((plan, i) => [sheetPath(i), sheetPart(plan, formats)] as const);
  const parts = Object.entries(packageParts(plans));
  const all = [...parts, ...sheets, ["xl/styles.xml", formats.xml()] as const];
  return zipSync(Object.fromEntries(all.map(([path, text]) => [path, strToU8(text)])), { mtime: NO_TIME, level: 6 });
}

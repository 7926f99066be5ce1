import type { CellPlace } from "../host.js";
import { done, refused, type Outcome } from "../outcome.js";

/** Brings a cell before the user's eyes; a cell of a hidden sheet cannot be. */
export async function select(context: Excel.RequestContext, { sheet: name, cell }: CellPlace): Promise<Outcome> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("visibility");
  await context.sync();
  if (sheet.isNullObject) return refused("sheet-gone", { sheet: name });
  if (sheet.visibility !== "Visible") return refused("sheet-hidden", { sheet: name });
  sheet.activate();
  sheet.getRange(cell).select();
  await context.sync();
  return done();
}

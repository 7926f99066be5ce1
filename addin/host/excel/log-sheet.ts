import { changeLogRows } from "../change-log.js";
import type { ChangeLogTexts } from "../host.js";
import { done, refused, type Outcome } from "../outcome.js";
import type { RecordedChange } from "../plan-fix.js";
import { freeName } from "./free-name.js";

/** Where the change log stands, or is to be made: under this name. */
export interface LogSheet {
  readonly name: string;
  readonly sheet: Excel.Worksheet | null;
}

/** Looks for the sheet that the log was written to. Refused when it, or the workbook that it is missing from, is protected. */
export async function findLogSheet(
  context: Excel.RequestContext,
  known: string,
  wanted: string,
): Promise<Outcome<LogSheet>> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/name,items/protection/protected");
  protection.load("protected");
  await context.sync();
  const sheet = worksheets.items.find(({ name }) => name === known);
  if (sheet?.protection.protected === true) return refused("protected-sheet", { sheet: known });
  if (sheet !== undefined) return done({ name: known, sheet });
  if (protection.protected) return refused("protected-workbook");
  const taken = worksheets.items.map(({ name }) => name);
  return done({ name: freeName(wanted, taken), sheet: null });
}

/** Queues the writing of the whole sheet. It is made at the end of the workbook and does not come to the front. */
export function writeLogSheet(
  context: Excel.RequestContext,
  { name, sheet: existing }: LogSheet,
  changes: readonly RecordedChange[],
  texts: ChangeLogTexts,
): void {
  const sheet = existing ?? context.workbook.worksheets.add(name);
  const rows = changeLogRows(changes, texts);
  const columns = rows[0]?.length ?? 0;
  const range = sheet.getRangeByIndexes(0, 0, rows.length, columns);
  range.numberFormat = rows.map((row) => row.map(() => "@")); // nothing here is to be calculated
  range.values = rows;
  range.format.readingOrder = texts.rightToLeft ? "RightToLeft" : "LeftToRight";
  const headings = sheet.getRangeByIndexes(0, 0, 1, columns);
  headings.format.font.bold = true;
  if (existing === null) {
    sheet.getRangeByIndexes(0, 0, 1, columns).format.columnWidth = 110;
    sheet.freezePanes.freezeRows(1);
  }
}

import { changeLogRows } from "../change-log.js";
import type { ChangeLogTexts } from "../host.js";
import { done, refused, type Outcome } from "../outcome.js";
import type { RecordedChange } from "../plan-fix.js";

/** The sheet of the change log, and how many rows it has now; null where it is still to be made. */
export interface LogSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly rows: number;
}

/** Looks for the sheet under the names that it may have. Refused when it, or the workbook that it is missing from, is protected. */
export async function findLogSheet(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<Outcome<LogSheet | null>> {
  const { workbook } = context;
  workbook.protection.load("protected");
  const candidates = names
    .filter((name) => name !== "")
    .map((name) => {
      const sheet = workbook.worksheets.getItemOrNullObject(name);
      sheet.load("name,protection/protected");
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("rowCount");
      return { sheet, used };
    });
  await context.sync();
  const found = candidates.find(({ sheet }) => !sheet.isNullObject);
  if (found === undefined) return workbook.protection.protected ? refused("protected-workbook") : done(null);
  const { sheet, used } = found;
  if (sheet.protection.protected) return refused("protected-sheet", { sheet: sheet.name });
  return done({ sheet, name: sheet.name, rows: used.isNullObject ? 0 : used.rowCount });
}

/** Queues the writing of the whole sheet; gives its name. It is made at the end of the workbook and does not come to the front. */
export function writeLogSheet(
  context: Excel.RequestContext,
  existing: LogSheet | null,
  changes: readonly RecordedChange[],
  texts: ChangeLogTexts,
): string {
  const sheet = existing?.sheet ?? context.workbook.worksheets.add(texts.sheet);
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
  return existing?.name ?? texts.sheet;
}

import { refused } from "../outcome.js";

/** Why Excel denied a change: a protected sheet (one of those named, when any are), a protected workbook, or one opened to read. */
export async function whyDenied(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<ReturnType<typeof refused>> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  workbook.worksheets.load("items/name,items/protection/protected");
  await context.sync();
  const locked = workbook.worksheets.items.filter((sheet) => sheet.protection.protected).map(({ name }) => name);
  const sheet = locked.find((name) => names.includes(name)) ?? locked[0];
  if (sheet !== undefined) return refused("protected-sheet", { sheet });
  return refused(workbook.protection.protected && !workbook.readOnly ? "protected-workbook" : "read-only");
}

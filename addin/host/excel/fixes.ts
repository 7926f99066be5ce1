import { changeLogJson, readChangeLog, type ChangeLog } from "../change-log.js";
import type { CellFix, CellPlace, ChangedCells, ChangeLogTexts, LeftAlone, LoggedChange } from "../host.js";
import { done, type Outcome } from "../outcome.js";
import { planFix, planUndo, type CellState, type Entry, type RecordedChange } from "../plan-fix.js";
import { findLogSheet, writeLogSheet } from "./log-sheet.js";
import { changesPart, findPart, putPart, readPart, textOfRoot } from "./xml-part.js";

/** A change of one cell, ready to be written. */
interface Planned {
  readonly range: Excel.Range;
  readonly put: Entry;
}

/** Applies fixes where cells still show what the finding saw. All writing is in one request: one step of Excel's undo. */
export async function applyFixes(
  context: Excel.RequestContext,
  fixes: readonly CellFix[],
  texts: ChangeLogTexts,
  when: string,
): Promise<Outcome<ChangedCells>> {
  const found = await lookAt(context, fixes);
  const planned: Planned[] = [];
  const left: LeftAlone[] = [...found.left];
  const changes: RecordedChange[] = [];
  for (const { place: fix, range, state } of found.cells) {
    const plan = planFix(fix, state);
    if (plan === null) {
      left.push({ sheet: fix.sheet, cell: fix.cell, why: "changed-meanwhile" });
      continue;
    }
    const { sheet, cell, rule, before, after } = fix;
    const id = String(found.log.changes.length + changes.length + 1);
    changes.push({ id, sheet, cell, rule, before, after, when, undone: false, was: plan.was });
    planned.push({ range, put: plan.put });
  }
  const outcome = await write(context, found, planned, [...found.log.changes, ...changes], texts);
  return outcome.kind === "refused" ? outcome : done({ changes: changes.map(listed), left });
}

/** Takes changes back where cells still show what the fix put there. */
export async function undoFixes(
  context: Excel.RequestContext,
  ids: readonly string[],
  texts: ChangeLogTexts,
): Promise<Outcome<ChangedCells>> {
  const log = await readLog(context);
  const wanted = log.changes.filter(({ id, undone }) => ids.includes(id) && !undone).reverse(); // the newest first
  const found = await lookAt(context, wanted);
  const planned: Planned[] = [];
  const left: LeftAlone[] = [...found.left];
  const undone = new Set<string>();
  for (const { place: change, range, state } of found.cells) {
    const put = planUndo(change, state);
    if (put === null) left.push({ sheet: change.sheet, cell: change.cell, why: "changed-meanwhile" });
    else {
      planned.push({ range, put });
      undone.add(change.id);
    }
  }
  const changes = found.log.changes.map((change) => (undone.has(change.id) ? { ...change, undone: true } : change));
  const outcome = await write(context, found, planned, changes, texts);
  if (outcome.kind === "refused") return outcome;
  return done({ changes: changes.filter(({ id }) => undone.has(id)).map(listed), left });
}

/** The log that the workbook keeps. */
export async function readLog(context: Excel.RequestContext): Promise<ChangeLog> {
  return readChangeLog(await readPart(context, changesPart)) ?? { sheet: "", changes: [] };
}

/** What the pane shows of a recorded change. */
export function listed({ id, sheet, cell, rule, before, after, when, undone }: RecordedChange): LoggedChange {
  return { id, sheet, cell, rule, before, after, when, undone };
}

interface Found<P extends CellPlace> {
  readonly log: ChangeLog;
  readonly part: Excel.CustomXmlPart;
  readonly cells: readonly { readonly place: P; readonly range: Excel.Range; readonly state: CellState }[];
  readonly left: readonly LeftAlone[];
}

/** The cells as they are now, and the log. */
async function lookAt<P extends CellPlace>(context: Excel.RequestContext, places: readonly P[]): Promise<Found<P>> {
  const part = findPart(context, changesPart);
  const sheets = new Map<string, Excel.Worksheet>();
  for (const name of new Set(places.map(({ sheet }) => sheet))) {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("id");
    sheets.set(name, sheet);
  }
  await context.sync();

  const xml = part.isNullObject ? null : part.getXml();
  const there = [...sheets].filter(([, sheet]) => !sheet.isNullObject);
  there.forEach(([, sheet]) => {
    sheet.protection.load("protected");
  });
  const cells = places.flatMap((place) => {
    const sheet = sheets.get(place.sheet);
    if (sheet === undefined || sheet.isNullObject) return [];
    const range = sheet.getRange(place.cell);
    range.load("values,formulas,numberFormat");
    return [{ place, range, sheet }];
  });
  await context.sync();

  const closed = new Set(there.filter(([, sheet]) => sheet.protection.protected).map(([name]) => name));
  const why = ({ sheet, cell }: P): LeftAlone | [] => {
    if (sheets.get(sheet)?.isNullObject !== false) return { sheet, cell, why: "sheet-gone" };
    return closed.has(sheet) ? { sheet, cell, why: "protected-sheet" } : [];
  };
  return {
    log: (xml && readChangeLog(textOfRoot(xml.value))) ?? { sheet: "", changes: [] },
    part,
    cells: cells
      .filter(({ place }) => !closed.has(place.sheet))
      .map(({ place, range }) => ({ place, range, state: stateOf(range) })),
    left: places.flatMap(why),
  };
}

function stateOf({ values, formulas, numberFormat }: Excel.Range): CellState {
  const value: unknown = values[0]?.[0];
  const formula: unknown = formulas[0]?.[0];
  const format: unknown = numberFormat[0]?.[0];
  return {
    value: typeof value === "number" || typeof value === "boolean" || typeof value === "string" ? value : "",
    formula: typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null,
    format: typeof format === "string" ? format : "General",
  };
}

/** Writes cells, the log and its sheet in one request. */
async function write(
  context: Excel.RequestContext,
  { part, log }: Found<CellPlace>,
  planned: readonly Planned[],
  changes: readonly RecordedChange[],
  texts: ChangeLogTexts,
): Promise<Outcome> {
  if (planned.length === 0) return done();
  const logSheet = await findLogSheet(context, log.sheet, texts.sheet);
  if (logSheet.kind === "refused") return logSheet;
  for (const { range, put } of planned) {
    range.numberFormat = [[put.format]]; // first: a cell formatted as text would keep a number as text
    range.values = [[put.enter]];
  }
  writeLogSheet(context, logSheet.value, changes, texts);
  putPart(context, part, changesPart, changeLogJson({ sheet: logSheet.value.name, changes }));
  await context.sync();
  return done();
}

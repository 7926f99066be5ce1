import { rangeAddress, type Range } from "../../../lib/workbook/index.js";
import { chartOfPlan } from "../chart-of-plan.js";
import { done, refused, type Outcome } from "../outcome.js";
import type { SheetPlan } from "../sheet-plan.js";
import { dress } from "./dress.js";
import { freeName } from "./free-name.js";
import { grids } from "./grids.js";
import { layOut } from "./lay-out.js";
import { putValidations } from "./put-validations.js";
import { rightToLeftWorkbook } from "./right-to-left-workbook.js";
import { withSheetNames } from "./with-sheet-names.js";

/** The custom property of a sheet that this add-in wrote; its value is the direction of the sheet's view. */
const MARKER = "minha-summary";

/**
 * Writes planned sheets with their charts: each in place of the one that an earlier call wrote under its name, else as a new last
 * sheet. Gives their names, which differ from the planned ones where somebody's own sheets have those.
 */
export async function writeSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
): Promise<Outcome<readonly string[]>> {
  const found = await findSheets(context, plans);
  if (found.kind === "refused") return found;
  const names = new Map(found.value.map(({ plan, name }) => [plan.name, name]));
  for (const place of found.value) await write(context, { ...place, plan: withSheetNames(place.plan, names) });
  return done([...names.values()]);
}

/** A planned sheet, the name it will have, and the sheet of ours that stands there already. */
interface Place {
  readonly plan: SheetPlan;
  readonly name: string;
  readonly ours: { readonly sheet: Excel.Worksheet; readonly direction: string } | null;
}

async function findSheets(context: Excel.RequestContext, plans: readonly SheetPlan[]): Promise<Outcome<Place[]>> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  protection.load("protected");
  await context.sync();

  const named = worksheets.items.map((sheet) => {
    const marker = sheet.customProperties.getItemOrNullObject(MARKER);
    marker.load("value");
    sheet.charts.load("items/id");
    return { sheet, marker };
  });
  await context.sync();

  const taken = named.filter(({ marker }) => marker.isNullObject).map(({ sheet }) => sheet.name);
  const places: Place[] = [];
  for (const plan of plans) {
    const name = freeName(plan.name, taken);
    taken.push(name);
    const ours = named.find(({ sheet }) => sheet.name.toLowerCase() === name.toLowerCase());
    if (ours?.sheet.protection.protected === true) return refused("protected-sheet", { sheet: name });
    if (ours?.marker.value !== directionOf(plan) && protection.protected) return refused("protected-workbook");
    places.push({ plan, name, ours: ours === undefined ? null : { sheet: ours.sheet, direction: ours.marker.value } });
  }
  return done(places);
}

async function write(context: Excel.RequestContext, { plan, name, ours }: Place): Promise<void> {
  const sheet = await readySheet(context, { plan, name, ours });
  const { area, formulas, formats } = grids(plan);
  const range = sheet.getRange(rangeAddress(area));
  range.numberFormat = formats; // first: text stays text in a cell formatted as text
  range.formulas = formulas;
  for (const merge of plan.merges) sheet.getRange(rangeAddress(merge)).merge();
  dress(sheet, plan);
  putValidations(sheet, plan.validations);
  layOut(sheet, plan, area);
  drawChart(sheet, plan, area);
  if (plan.hidden) sheet.visibility = "Hidden";
  else sheet.activate();
  await context.sync();
}

/** Our own sheet, emptied; a new one where there is none, or one that runs the other way. */
async function readySheet(context: Excel.RequestContext, { plan, name, ours }: Place): Promise<Excel.Worksheet> {
  const direction = directionOf(plan);
  if (ours?.direction === direction) {
    empty(ours.sheet);
    return ours.sheet;
  }
  ours?.sheet.delete();
  const sheet = await newSheet(context, name, plan.rightToLeft);
  sheet.customProperties.add(MARKER, direction);
  return sheet;
}

function directionOf({ rightToLeft }: SheetPlan): string {
  return rightToLeft ? "rtl" : "ltr";
}

/** Queues a new last sheet. Office.js knows no right-to-left sheets, so such a one is inserted from a file. */
async function newSheet(context: Excel.RequestContext, name: string, rightToLeft: boolean): Promise<Excel.Worksheet> {
  if (!rightToLeft) return context.workbook.worksheets.add(name);
  const ids = context.workbook.insertWorksheetsFromBase64(rightToLeftWorkbook, { positionType: "End" });
  await context.sync();
  const [id = ""] = ids.value;
  const sheet = context.workbook.worksheets.getItem(id);
  sheet.name = name;
  return sheet;
}

/** Queues the emptying of a sheet that we wrote, marker aside. */
function empty(sheet: Excel.Worksheet): void {
  sheet.charts.items.forEach((chart) => {
    chart.delete();
  });
  sheet.freezePanes.unfreeze();
  const all = sheet.getRange();
  all.unmerge();
  all.clear();
  all.dataValidation.clear();
}

/** Bars beside the sheet's last column, outside what is printed. */
function drawChart(sheet: Excel.Worksheet, plan: SheetPlan, { right }: Range): void {
  const planned = chartOfPlan(plan);
  if (planned === null) return;
  const chart = sheet.charts.add("BarClustered", sheet.getRange(rangeAddress(planned.values)), "Columns");
  chart.name = MARKER;
  chart.title.text = planned.title;
  chart.legend.visible = false;
  chart.series.getItemAt(0).setXAxisValues(sheet.getRange(rangeAddress(planned.names)));
  const { top } = planned.values;
  chart.setPosition(
    rangeAddress({ top, left: right + 2, bottom: top, right: right + 2 }),
    rangeAddress({ top: top + 16, left: right + 9, bottom: top + 16, right: right + 9 }),
  );
}

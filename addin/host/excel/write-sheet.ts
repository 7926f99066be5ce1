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

/** The custom property of a sheet that this add-in wrote; its value is the direction of the sheet's view. */
const MARKER = "minha-summary";

/** Writes a planned sheet with its chart: in place of the one that an earlier call wrote under this name, else as a new last sheet. */
export async function writeSheet(context: Excel.RequestContext, plan: SheetPlan): Promise<Outcome> {
  const ready = await findOrMakeSheet(context, plan);
  if (ready.kind === "refused") return ready;
  const sheet = ready.value;
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
  return done();
}

async function findOrMakeSheet(context: Excel.RequestContext, plan: SheetPlan): Promise<Outcome<Excel.Worksheet>> {
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

  const direction = plan.rightToLeft ? "rtl" : "ltr";
  const ours = named.find(({ sheet, marker }) => sheet.name === plan.name && !marker.isNullObject);
  if (ours?.sheet.protection.protected === true) return refused("protected-sheet", { sheet: plan.name });
  if (ours?.marker.value === direction) {
    empty(ours.sheet);
    return done(ours.sheet);
  }
  if (protection.protected) return refused("protected-workbook");
  ours?.sheet.delete();
  const taken = named.filter((one) => one !== ours).map(({ sheet }) => sheet.name);
  const sheet = await newSheet(context, freeName(plan.name, taken), plan.rightToLeft);
  sheet.customProperties.add(MARKER, direction);
  return done(sheet);
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

import { columnLetters, rangeAddress, type Range } from "../../../lib/workbook/index.js";
import type { SheetPlan } from "../sheet-plan.js";

/** A column's width in points: a character of the standard font is 7 pixels wide, 5 more are the cell's edges, 4 pixels are 3 points. */
const pointsOf = (characters: number): number => Math.round((characters * 7 + 5) * 0.75);
const POINTS_PER_INCH = 72;

/** Queues widths, heights, panes, filter and print settings of a planned sheet. */
export function layOut(sheet: Excel.Worksheet, plan: SheetPlan, area: Range): void {
  plan.widths.forEach((characters, i) => {
    const letters = columnLetters(i + 1);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = pointsOf(characters);
  });
  for (const [row, points] of plan.heights) sheet.getRange(`${String(row)}:${String(row)}`).format.rowHeight = points;
  freeze(sheet, plan.frozen);
  if (plan.filter !== null) sheet.autoFilter.apply(sheet.getRange(rangeAddress(plan.filter)));
  print(sheet.pageLayout, plan.print, area);
}

function freeze({ freezePanes }: Excel.Worksheet, { rows, columns }: SheetPlan["frozen"]): void {
  if (rows > 0 && columns > 0) freezePanes.freezeAt(rangeAddress({ top: 1, left: 1, bottom: rows, right: columns }));
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}

function print(layout: Excel.PageLayout, plan: SheetPlan["print"], area: Range): void {
  layout.paperSize = "A4";
  layout.orientation = plan.landscape ? "Landscape" : "Portrait";
  layout.zoom = { horizontalFitToPages: 1, ...(plan.pagesHigh !== null && { verticalFitToPages: plan.pagesHigh }) };
  layout.centerHorizontally = plan.horizontallyCentred;
  layout.leftMargin = plan.margins.left * POINTS_PER_INCH;
  layout.rightMargin = plan.margins.right * POINTS_PER_INCH;
  layout.topMargin = plan.margins.top * POINTS_PER_INCH;
  layout.bottomMargin = plan.margins.bottom * POINTS_PER_INCH;
  layout.headerMargin = plan.margins.header * POINTS_PER_INCH;
  layout.footerMargin = plan.margins.footer * POINTS_PER_INCH;
  layout.setPrintArea(rangeAddress(area));
  if (plan.repeat !== null) layout.setPrintTitleRows(`$${String(plan.repeat.first)}:$${String(plan.repeat.last)}`);
  const page = layout.headersFooters.defaultForAllPages;
  page.centerHeader = plan.header ?? "";
  page.centerFooter = plan.footer ?? "";
}

import ExcelJS from "exceljs";
import type { SheetPlan } from "../../report/index.js";
import { rangeAddress } from "../../workbook/index.js";
import { contentOf } from "./content.js";
import { excelStyle } from "./excel-style.js";
import { excelValidation } from "./excel-validation.js";
import { madeByMinha } from "./made-by-minha.js";
import { printOnA4 } from "./print-on-a4.js";
import { withoutTimes } from "./without-times.js";

/** A name for a range, for formulas and lists: "centres" → "Lists!$A$1:$A$8". */
export interface DefinedName {
  readonly name: string;
  readonly range: string;
}

/** An .xlsx workbook of planned sheets: the same bytes for the same plans. */
export async function writePlans(
  plans: readonly SheetPlan[],
  { title, names = [] }: { readonly title: string; readonly names?: readonly DefinedName[] },
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  Object.assign(workbook, madeByMinha(title));
  for (const plan of plans) addSheet(workbook, plan);
  for (const { name, range } of names) workbook.definedNames.add(range, name);
  return withoutTimes(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function addSheet(workbook: ExcelJS.Workbook, plan: SheetPlan): void {
  const sheet = workbook.addWorksheet(plan.name, {
    state: plan.hidden ? "hidden" : "visible",
    views: [viewOf(plan)],
    pageSetup: pageSetup(plan),
    headerFooter: headerFooter(plan),
  });
  printOnA4(sheet);
  sheet.columns = plan.widths.map((width) => ({ width }));
  for (const [row, height] of plan.heights) sheet.getRow(row).height = height;
  const styles = new Map(Object.entries(plan.styles).map(([name, style]) => [name, excelStyle(style)]));
  for (const { row, column, content, style } of plan.cells) {
    const cell = sheet.getCell(row, column);
    cell.value = contentOf(content);
    Object.assign(cell, { style: styles.get(style) ?? {} });
  }
  // by hand, since merging through exceljs gives the covered cells the first one's style object
  for (const merge of plan.merges) sheet.mergeCellsWithoutStyle(rangeAddress(merge));
  if (plan.filter !== null) sheet.autoFilter = rangeAddress(plan.filter);
  for (const validation of plan.validations) {
    const { sqref, rule } = excelValidation(validation);
    validationsOf(sheet).add(sqref, rule);
  }
}

/** exceljs has the ranges of validations; its types have single cells only. */
function validationsOf(sheet: ExcelJS.Worksheet): { add: (sqref: string, rule: ExcelJS.DataValidation) => void } {
  return (sheet as unknown as { dataValidations: ReturnType<typeof validationsOf> }).dataValidations;
}

function viewOf({ rightToLeft, frozen }: SheetPlan): Partial<ExcelJS.WorksheetView> {
  const shared = { rightToLeft, showGridLines: false };
  return frozen.rows + frozen.columns === 0
    ? { state: "normal", ...shared }
    : { state: "frozen", xSplit: frozen.columns, ySplit: frozen.rows, ...shared };
}

function pageSetup({ print }: SheetPlan): Partial<ExcelJS.PageSetup> {
  return {
    orientation: print.landscape ? "landscape" : "portrait",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: print.pagesHigh ?? 0,
    margins: { ...print.margins },
    horizontalCentered: print.horizontallyCentred,
    ...(print.repeat === null ? {} : { printTitlesRow: `${print.repeat.first}:${print.repeat.last}` }),
  };
}

function headerFooter({ print }: SheetPlan): Partial<ExcelJS.HeaderFooter> {
  return {
    ...(print.header === null ? {} : { oddHeader: print.header }),
    ...(print.footer === null ? {} : { oddFooter: print.footer }),
  };
}

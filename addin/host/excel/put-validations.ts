import { fitValidation } from "../../../lib/report/index.js";
import { rangeAddress } from "../../../lib/workbook/index.js";
import type { SheetPlan } from "../sheet-plan.js";

type Validation = SheetPlan["validations"][number];

const styles = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** Queues the checks on what is typed into a planned sheet. Empty cells always pass: they are the rules' business. */
export function putValidations(sheet: Excel.Worksheet, validations: SheetPlan["validations"]): void {
  for (const { range, check, severity, prompt, error } of validations.map(fitValidation)) {
    const { dataValidation } = sheet.getRange(rangeAddress(range));
    dataValidation.rule = ruleOf(check);
    dataValidation.ignoreBlanks = true;
    if (prompt !== null) dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
    dataValidation.errorAlert = {
      showAlert: error !== null,
      style: styles[severity],
      title: error?.title ?? "",
      message: error?.text ?? "",
    };
  }
}

function ruleOf(check: Validation["check"]): Excel.DataValidationRule {
  switch (check.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: listOf(check.source) } };
    case "whole":
      return { wholeNumber: { operator: "Between", formula1: check.least, formula2: check.most } };
    case "date":
      return { date: { operator: "Between", formula1: check.first, formula2: check.last } };
    case "custom":
      return { custom: { formula: `=${check.formula}` } };
  }
}

/** Office.js takes the items of a list without the quotes that a file has, and a range or a name as a formula. */
function listOf(source: string): string {
  return /^"(.*)"$/.exec(source)?.[1] ?? `=${source}`;
}

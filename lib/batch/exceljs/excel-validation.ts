import type ExcelJS from "exceljs";
import { fitValidation, type PlannedValidation } from "../../report/index.js";
import { rangeAddress } from "../../workbook/index.js";

/** A planned check on what is typed, as exceljs takes it. Empty cells always pass: they are the rules' business. */
export function excelValidation(validation: PlannedValidation): {
  readonly sqref: string;
  readonly rule: ExcelJS.DataValidation;
} {
  const { range, check, severity, prompt, error } = fitValidation(validation);
  return {
    sqref: rangeAddress(range),
    rule: {
      ...checkOf(check),
      allowBlank: true,
      errorStyle: severity,
      showInputMessage: prompt !== null,
      showErrorMessage: error !== null,
      ...(prompt === null ? {} : { promptTitle: prompt.title, prompt: prompt.text }),
      ...(error === null ? {} : { errorTitle: error.title, error: error.text }),
    },
  };
}

function checkOf(check: PlannedValidation["check"]): Pick<ExcelJS.DataValidation, "type" | "operator" | "formulae"> {
  switch (check.kind) {
    case "list":
      return { type: "list", formulae: [check.source] };
    case "whole":
      return { type: "whole", operator: "between", formulae: [check.least, check.most] };
    case "date":
      return { type: "date", operator: "between", formulae: [dayOf(check.first), dayOf(check.last)] };
    case "custom":
      return { type: "custom", formulae: [check.formula] };
  }
}

/** exceljs takes the serials of a date check as dates. */
function dayOf(isoDate: string): Date {
  return new Date(`${isoDate}T00:00:00Z`);
}

import type ExcelJS from "exceljs";
import type { PlannedValidation } from "../../report/index.js";
import { rangeAddress } from "../../workbook/index.js";

/** What Excel shows of a validation's titles and texts. */
const TITLE = 32;
const TEXT = 255;

/** A planned check on what is typed, as exceljs takes it. Empty cells always pass: they are the rules' business. */
export function excelValidation({ range, check, severity, prompt, error }: PlannedValidation): {
  readonly sqref: string;
  readonly rule: ExcelJS.DataValidation;
} {
  return {
    sqref: rangeAddress(range),
    rule: {
      ...checkOf(check),
      allowBlank: true,
      errorStyle: severity,
      showInputMessage: prompt !== null,
      showErrorMessage: error !== null,
      ...(prompt === null ? {} : { promptTitle: short(prompt.title, TITLE), prompt: short(prompt.text, TEXT) }),
      ...(error === null ? {} : { errorTitle: short(error.title, TITLE), error: short(error.text, TEXT) }),
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

/** Cut after a word where there is one near, since Excel refuses the whole file when a text is longer. */
function short(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > most / 2 ? space : most - 1).trimEnd()}…`;
}

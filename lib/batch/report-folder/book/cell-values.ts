import type ExcelJS from "exceljs";
import { dirham, toCellNumber } from "../../../dirham/index.js";
import type { Lang } from "../../../report/index.js";
import { serialOfDate } from "../../../text/index.js";
import { text } from "../messages/index.js";
import { cellText } from "./cell-text.js";

/** Text from a workbook or a catalogue, as a cell can hold it; nothing for null. */
export function textValue(value: string | null, lang: Lang): string | null {
  return value === null || value === "" ? null : cellText(value, text(lang, "cut"));
}

/** An amount as a number that shows exactly it; as text where no cell's number can. */
export function amountValue(value: string | null): number | string | null {
  return value === null ? null : (toCellNumber(dirham(value)) ?? value);
}

/** An ISO day as the serial number of a date; as text where Excel has no such day. */
export function dateValue(iso: string | null): number | string | null {
  return iso === null ? null : (serialOfDate(iso, false) ?? iso);
}

/** A formula with the result that is stored beside it. */
export function formulaValue(formula: string, result: number | string | null): ExcelJS.CellFormulaValue {
  return { formula, ...(result === null ? {} : { result }), date1904: false };
}

/** A cell that opens a file, or a cell of it. */
export function linkValue(shown: string, target: string): ExcelJS.CellHyperlinkValue {
  return { text: shown, hyperlink: target };
}

/** Whether a value is one of `linkValue`. */
export function isLink(value: ExcelJS.CellValue): value is ExcelJS.CellHyperlinkValue {
  return typeof value === "object" && value !== null && "hyperlink" in value;
}

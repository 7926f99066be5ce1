import type ExcelJS from "exceljs";
import type { Content } from "../../report/index.js";

/** What Excel lets a cell hold. */
const LONGEST = 32_767;
/** Characters that XML cannot carry: exceljs writes some of them all the same, and nothing opens the file. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;

/** A planned content as exceljs takes it. Text stays text, also where it begins with "=". */
export function contentOf(content: Content): ExcelJS.CellValue {
  switch (content.kind) {
    case "blank":
      return null;
    case "text":
      return content.text.replace(FORBIDDEN, "").slice(0, LONGEST);
    case "number":
      return content.value;
    case "formula":
      return { formula: content.formula, result: content.result, date1904: false };
  }
}

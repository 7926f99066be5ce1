import type ExcelJS from "exceljs";

const A4 = 9;

/** Has a sheet printed on A4. */
export function printOnA4({ pageSetup }: ExcelJS.Worksheet): void {
  Object.assign(pageSetup, { paperSize: A4 }); // its type names an enum that exceljs does not export
}

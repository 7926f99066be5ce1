import type ExcelJS from "exceljs";

/** The same content gives the same bytes: what a workbook says of its making is fixed. */
const MADE = new Date(Date.UTC(2017, 0, 1));

/** What a workbook says of itself: its title, and that minha made it. To be assigned to it, whichever way exceljs writes it. */
export function madeByMinha(
  title: string,
): Pick<ExcelJS.Workbook, "creator" | "lastModifiedBy" | "created" | "modified" | "title"> {
  return { creator: "minha", lastModifiedBy: "minha", created: MADE, modified: MADE, title };
}

/**
 * The requirement set that the pane needs in Excel: 2021, Microsoft 365 on Windows and Mac, and the web have it. The newest
 * members in use are `Range.getMergedAreasOrNullObject` and `Workbook.insertWorksheetsFromBase64`; a test looks up every member.
 */
export const excelApi = { set: "ExcelApi", version: "1.13" } as const;

/** The pane's door to workbooks: in Excel, or over files in a plain browser. */
export { excelHost, type ExcelHostOptions } from "./excel.js";
export { filesHost } from "./files.js";
export type * from "./host.js";
export { limits } from "./limits.js";
export type { Outcome, Refusal, RefusalCode } from "./outcome.js";
export { excelApi } from "./requirements.js";

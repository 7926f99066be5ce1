/** The pane's door to workbooks: in Excel, or over files in a plain browser. */
export { excelHost, type ExcelHostOptions } from "./excel.js";
export { filesHost } from "./files.js";
export type * from "./host.js";
export { limits } from "./limits.js";
export { done, type Outcome, type Refusal, type RefusalCode } from "./outcome.js";
export { excelApi } from "./requirements.js";
export { sha256 } from "./sha256.js";

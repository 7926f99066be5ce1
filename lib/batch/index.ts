/** What `import … from "minha/batch"` gives, in Node: checking many workbooks as the command does. */
export { findWorkbooks, type FoundWorkbooks } from "./files/find-workbooks.js";
export type { MetFile } from "./files/walk-folder.js";
export { checkFiles, type Progress, type Watch } from "./run/check-files.js";
export type { CheckedWorkbook } from "./run/checked-workbook.js";
export type { Results } from "./run/results.js";
export { defaultLimits, type RunLimits, type RunSettings } from "./run/settings.js";

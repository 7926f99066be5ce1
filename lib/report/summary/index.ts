export { plainStyle, styled } from "./cell-style.js";
export { findingsOf, unsettledInBatch, unsettledInWorkbook } from "./concerning.js";
export { fillText } from "./fill-text.js";
export { fitValidation } from "./fit-validation.js";
export { localCentre } from "./local-centre.js";
export { planBatchSummary, planSummary, type SummarisedWorkbook, type SummaryOptions } from "./plan-summary.js";
export type { CellStyle, Content, PlannedCell, PlannedValidation, PrintPlan, SheetPlan } from "./sheet-plan.js";
export {
  readSummaryStyle,
  standardSummaryStyle,
  summaryStyleJsonSchema,
  type SummaryLang,
  type SummaryStyle,
} from "./summary-style.js";

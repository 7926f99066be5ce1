export { findingsOf, unsettledFindings, unsettledIn } from "./concerning.js";
export { fitValidation } from "./fit-validation.js";
export { localCentre } from "./local-centre.js";
export { planBatchSummary, planSummary, type CheckedWorkbook, type SummaryOptions } from "./plan-summary.js";
export type { CellStyle, Content, PlannedCell, PlannedValidation, PrintPlan, SheetPlan } from "./sheet-plan.js";
export {
  readSummaryStyle,
  standardSummaryStyle,
  summaryStyleJsonSchema,
  type SummaryLang,
  type SummaryStyle,
} from "./summary-style.js";

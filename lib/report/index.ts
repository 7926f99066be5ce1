export { registerOf, registerSum } from "./batch-report.js";
export { checkRun, type RunFinding } from "./check-run.js";
export { checkWorkbook, type CheckOptions, type Report } from "./check-workbook.js";
export { compareRuns, readRunReport, type PlacedFinding, type RunComparison, type StatedRun } from "./compare-runs.js";
export { catalogue, explainRule, type CatalogueEntry } from "./explain-rule.js";
export { differenceOf } from "./difference-of.js";
export { explainGap, type Gap } from "./explain-gap.js";
export { faultWording } from "./fault-wording.js";
export { formulaForPeople } from "./formula-for-people.js";
export type { Grid, GridCell } from "./grid.js";
export { gridsOf, type GridOptions } from "./grid-around.js";
export { comma, fieldName, lineName, ruleTexts, severityName } from "./messages/index.js";
export { mergeFindings, statusOf } from "./merge-findings.js";
export { uncountedAmong, type RecognisedColumn, type RecognisedLine, type RecognisedTable } from "./recognised.js";
export { say, type Lang } from "./say.js";
export { forPeople } from "./sentences.js";
export { shownFacts, shownFix, type ShownFacts } from "./shown-facts.js";
export { sumOfAmounts, sumOfKnown } from "./add-figures.js";
export { addShares, knownAmount, type BatchShares, type Share } from "./shares.js";
export {
  fillText,
  findingsOf,
  fitValidation,
  localCentre,
  plainStyle,
  planBatchSummary,
  planSummary,
  readSummaryStyle,
  standardSummaryStyle,
  styled,
  summaryStyleJsonSchema,
  unsettledInBatch,
  unsettledInWorkbook,
  type CellStyle,
  type Content,
  type PlannedCell,
  type PlannedValidation,
  type PrintPlan,
  type SheetPlan,
  type SummarisedWorkbook,
  type SummaryLang,
  type SummaryOptions,
  type SummaryStyle,
} from "./summary/index.js";
export {
  errorCodes,
  gapCauses,
  runReportSchema,
  statedWorkbook,
  workbookReportSchema,
  type BatchReport,
  type ErrorCode,
  type Finding,
  type GapCause,
  type Register,
  type RunReport,
  type Sentences,
  type WorkbookReport,
} from "./schema.js";
export { unreadableError, type Failure } from "./unreadable-error.js";
export { noSettings, readSettings, settingsText, type Settings, type Waiver } from "./settings.js";
export { addWaiver, isWaivable, withoutWaiver, type Waivable } from "./waivers.js";

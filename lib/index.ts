/** What `import … from "minha"` gives, in Node and in browsers alike. */
export {
  amountInWords,
  readAmount,
  readAmountInWords,
  type AmountConvention,
  type AmountReading,
} from "./dirham/index.js";
export { readDate } from "./text/index.js";
export { readXlsx, type RefusalCode, type XlsxLimits, type XlsxReading } from "./workbook/index.js";
export type { Cell, Row, Sheet, Snapshot } from "./workbook/index.js";
export { layoutSchema, type Layout } from "./grants/index.js";
export {
  defaultRules,
  readRulesFile,
  ruleIds,
  rulesFileJsonSchema,
  type RuleId,
  type RulesFile,
} from "./rules/index.js";
export {
  checkRun,
  checkWorkbook,
  type BatchReport,
  type CheckOptions,
  type Finding,
  type Report,
} from "./report/index.js";
export {
  readAnnouncement,
  writeAnnouncement,
  type AnnouncedBatch,
  type AnnouncementReading,
} from "./announce/index.js";

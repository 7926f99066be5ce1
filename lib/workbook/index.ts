export type {
  BooleanCell,
  Cell,
  ErrorCell,
  NumberCell,
  Range,
  Row,
  Sheet,
  Snapshot,
  Span,
  TextCell,
  UncalculatedCell,
} from "./snapshot.js";
export { address, columnLetters, contains, parseRange, rangeAddress } from "./address.js";
export { parseAddition, refersToOtherWorkbook, type Addition, type Term } from "./formula.js";
export { isReport, reportSettings } from "./is-report.js";
export { mergesOver } from "./merge-index.js";
export { cellAt, cellIn, cellText, isFilled, isHiddenColumn, mergeAt, rowAt } from "./sheet.js";
export {
  readXlsx,
  type Codec,
  type Refused,
  type RefusalCode,
  type XlsxLimits,
  type XlsxReading,
} from "./xlsx/index.js";

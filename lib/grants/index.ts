export { readAnswer } from "./answers.js";
export {
  columnTotal,
  dateOfBatch,
  firstHeading,
  numberOfBatch,
  totalOf,
  unverifiedIn,
  womenIn,
  type Batch,
  type Grants,
} from "./batch.js";
export { readCellAmount, type CellAmount } from "./cell-amount.js";
export { knownCentres, type Centre } from "./centres.js";
export { type StatedCount } from "./declared-people.js";
export { dayOf, type Declared, type StatedDay } from "./declared.js";
export type { Stated } from "./stated.js";
export {
  judgeTotal,
  reachAccounts,
  shownFigure,
  type AddedRows,
  type Reach,
  type TotalJudgement,
} from "./judge-total.js";
export type { Upright } from "./find-upright.js";
export { columnFields, fieldIds, traits, type FieldId } from "./fields.js";
export { itemsByPerson, itemsOnLines, type Item, type ItemTable } from "./items.js";
export { layoutSchema, type Layout } from "./layout.js";
export { createLexicon, lexiconFor, type Lexicon } from "./lexicon.js";
export { nearestHeading } from "./match-heading.js";
export {
  amountOf,
  cellOf,
  isGrantWhole,
  linesOf,
  linesOfAll,
  linesWithoutAmount,
  sharesAmount,
  statesAmount,
  valueIn,
  withLines,
  type AmountEntry,
  type MoneyField,
  type Person,
  type PersonLine,
} from "./person.js";
export { batchNouns } from "./statement-labels.js";
export { productOf } from "./product-of.js";
export { readGrants } from "./read-grants.js";
export {
  blocksOf,
  columnOf,
  isInPart,
  rangeOfList,
  type Column,
  type Table,
  type TableRow,
  type TotalScope,
} from "./table.js";
export { type TotalFigure, type TotalRow } from "./total-rows.js";

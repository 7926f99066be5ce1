export {
  batchNouns,
  columnFields,
  createLexicon,
  fieldIds,
  knownCentres,
  layoutSchema,
  lexiconFor,
  nearestHeading,
  readAnswer,
  readCellAmount,
  traits,
  type CellAmount,
  type Centre,
  type FieldId,
  type Layout,
  type Lexicon,
} from "./words/index.js";
export { productOf } from "./columns/index.js";
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
export { dayOf, type Declared, type Stated, type StatedCount, type StatedDay } from "./lines/index.js";
export type { Upright } from "./tables/index.js";
export {
  amountOf,
  cellOf,
  isGrantWhole,
  itemsByPerson,
  itemsOnLines,
  linesOf,
  linesOfAll,
  linesWithoutAmount,
  sharesAmount,
  statesAmount,
  valueIn,
  withLines,
  type AmountEntry,
  type Item,
  type ItemTable,
  type MoneyField,
  type Person,
  type PersonLine,
} from "./people/index.js";
export {
  judgeTotal,
  reachAccounts,
  shownFigure,
  type AddedRows,
  type Reach,
  type TotalFigure,
  type TotalJudgement,
  type TotalRow,
} from "./totals/index.js";
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
} from "./batches/index.js";
export { readGrants } from "./read-grants.js";

export { isTick, readAnswer, readSex, type Sex } from "./answers.js";
export { inDirhams, readCellAmount, type CellAmount } from "./cell-amount.js";
export { kindsOfCell } from "./cell-kinds.js";
export { knownCentres, type Centre } from "./centres.js";
export { columnFields, fieldIds, fieldsOf, traits, type Content, type FieldId, type Traits } from "./fields.js";
export { allKinds, couldBe, kindsOf, NO_KINDS, shareKind, type Kinds } from "./kinds.js";
export { layoutSchema, type Layout } from "./layout.js";
export { createLexicon, lexiconFor, type Lexicon } from "./lexicon.js";
export {
  EXACT,
  matchHeading,
  NAMED,
  namesOthersMoney,
  nearestHeading,
  strongest,
  type HeadingMatch,
} from "./match-heading.js";
export { rankOf } from "./rank-of.js";
export { saidAmount } from "./said-amount.js";
export { readCentres } from "./read-centres.js";
export { isDitto } from "./is-ditto.js";
export { isTitleSettingAside, setsAside } from "./set-aside.js";
export {
  batchNouns,
  countsPeople,
  isStatementLabel,
  readStatementLabel,
  splitAtColon,
  splitLabel,
  type StatementId,
} from "./statement-labels.js";
export { statesNothing } from "./states-nothing.js";
export { CENTIME, THOUSAND, unitIn } from "./unit-in.js";

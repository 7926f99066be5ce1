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
export { joinBlocks, type TablesOfPart } from "./one-list.js";
export { readSheets, withPages, type PartsOfSheets } from "./pages-of-sheets.js";
export { withEquipmentFromItems } from "./with-equipment.js";
export { copiesAmong } from "./copies.js";
export { withoutOtherLists } from "./without-other-lists.js";

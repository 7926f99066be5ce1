export { amountReader } from "./centimes.js";
export { conventionOfTable } from "./convention-of-table.js";
export { identity } from "./identity.js";
export { itemsByPerson, itemsOnLines, readItems, type Item, type ItemTable } from "./items.js";
export { entryIn, moneyColumnsOf, placeOfMoney, valueIn, valueOf, type MoneyColumn } from "./money-columns.js";
export {
  amountOf,
  cellOf,
  isGrantWhole,
  isUnverified,
  linesOf,
  linesOfAll,
  linesWithoutAmount,
  sharesAmount,
  statesAmount,
  unverifiedCells,
  type AmountEntry,
  type MoneyField,
  type PartEntry,
  type Person,
  type PersonLine,
} from "./person.js";
export { readList, type Members, type PeopleOfTable, type ReadList } from "./read-list.js";
export type { Group } from "./split-into-groups.js";
export { reversalsIn } from "./reversals.js";
export { statedInRows } from "./stated-in-rows.js";
export { withLines } from "./with-lines.js";

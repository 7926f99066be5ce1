export { entryIn, moneyColumnsOf, placeOfMoney, valueIn, valueOf, type MoneyColumn } from "./money-columns.js";
export { amountReader } from "./centimes.js";
export { itemsByPerson, itemsOnLines, readItems, type Item, type ItemTable } from "./items.js";
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
export { conventionOfTable, identity } from "./read-people.js";
export type { Group } from "./split-into-groups.js";
export { withLines } from "./with-lines.js";

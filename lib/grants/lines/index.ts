export { countsInRow } from "./count-in-row.js";
export { batchNumberIn, dayOf, readDeclared, type Declared, type StatedDay } from "./declared.js";
export type { StatedCount } from "./declared-people.js";
export { linesAround, speaksOfABatch } from "./lines-around.js";
export { MOST_PEOPLE } from "./most-people.js";
export { namesOffice } from "./names-office.js";
export { numberFromName } from "./number-from-name.js";
export { labelOfRow, namesExpense, namesNobody, namesRegion, readRowLabel } from "./row-labels.js";
export {
  centreOfSection,
  couldNamePart,
  namesSection,
  peopleOfSection,
  sectionsOver,
  type PeopleOfSection,
} from "./sections.js";
export type { Stated } from "./stated.js";
export { statesRest } from "./states-rest.js";
export { areLabelsOver, readStatements, type Statement } from "./statements.js";

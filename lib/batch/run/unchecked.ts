import { registerOf } from "../../report/index.js";
import { outcomeOf, type Checked, type CheckedWorkbook } from "./checked-workbook.js";
import { packPeople } from "./packed-people.js";

/** What is kept of a workbook that could not be checked. */
export function unchecked(workbook: CheckedWorkbook): Checked {
  return {
    text: JSON.stringify(workbook),
    traces: "[]",
    people: packPeople([]),
    fingerprints: new Float64Array(0),
    register: registerOf([]),
    outcome: outcomeOf(workbook),
  };
}

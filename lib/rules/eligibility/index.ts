import { noActivity } from "./no-activity.js";
import { noCentre } from "./no-centre.js";
import { noDiagnosis } from "./no-diagnosis.js";
import { noFollowUp } from "./no-follow-up.js";
import { noTraining } from "./no-training.js";
import { notReleased } from "./not-released.js";
import { unknownCentre } from "./unknown-centre.js";

/**
 * May this person be paid? Only where the workbook has the column.
 *
 * A rule is one file: what it visits (rule.ts, "Subjects"), a function that returns facts or nothing, and its examples, which
 * are its documentation and its tests. To add one: its id in rule-ids.ts, its file here, a line in this list, its four
 * sentences in each language in lib/report/messages. `npm test` says what is missing.
 */
export const eligibilityRules = [
  notReleased,
  noCentre,
  unknownCentre,
  noFollowUp,
  noDiagnosis,
  noTraining,
  noActivity,
] as const;

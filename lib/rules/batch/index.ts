import { centres } from "./centres.js";
import { dateMissing } from "./date-missing.js";
import { dateUnreadable } from "./date-unreadable.js";
import { empty } from "./empty.js";
import { future } from "./future.js";
import { numberDuplicate } from "./number-duplicate.js";
import { numberGap } from "./number-gap.js";
import { numberMissing } from "./number-missing.js";
import { weekday } from "./weekday.js";

/**
 * Is the batch itself in order?
 *
 * A rule is one file: what it visits (rule.ts, "Subjects"), a function that returns facts or nothing, and its examples, which
 * are its documentation and its tests. To add one: its id in rule-ids.ts, its file here, a line in this list, its four
 * sentences in each language in lib/report/messages. `npm test` says what is missing.
 */
export const batchRules = [
  numberMissing,
  numberDuplicate,
  numberGap,
  dateMissing,
  dateUnreadable,
  weekday,
  future,
  centres,
  empty,
] as const;

import { cinFormat } from "./cin-format.js";
import { cinMissing } from "./cin-missing.js";
import { duplicate } from "./duplicate.js";
import { fundedBefore } from "./funded-before.js";
import { name } from "./name.js";
import { phone } from "./phone.js";
import { rib } from "./rib.js";
import { ribShared } from "./rib-shared.js";
import { sex } from "./sex.js";
import { similarName } from "./similar-name.js";

/**
 * Is every row one person, once?
 *
 * A rule is one file: what it visits (rule.ts, "Subjects"), a function that returns facts or nothing, and its examples, which
 * are its documentation and its tests. To add one: its id in rule-ids.ts, its file here, a line in this list, its four
 * sentences in each language in lib/report/messages. `npm test` says what is missing.
 */
export const beneficiaryRules = [
  name,
  cinMissing,
  cinFormat,
  duplicate,
  fundedBefore,
  similarName,
  sex,
  rib,
  ribShared,
  phone,
] as const;

import { ambiguous } from "./ambiguous.js";
import { amountWords } from "./words.js";
import { currency } from "./currency.js";
import { itemTotal } from "./item-total.js";
import { itemsMismatch } from "./items-mismatch.js";
import { limits } from "./limits.js";
import { missing } from "./missing.js";
import { negative } from "./negative.js";
import { outlier } from "./outlier.js";
import { rowTotal } from "./row-total.js";
import { storedAsText } from "./stored-as-text.js";
import { subCentime } from "./sub-centime.js";
import { unreadable } from "./unreadable.js";
import { zero } from "./zero.js";

/**
 * Is every amount an exact number of dirhams?
 *
 * A rule is one file: what it visits (rule.ts, "Subjects"), a function that returns facts or nothing, and its examples, which
 * are its documentation and its tests. To add one: its id in rule-ids.ts, its file here, a line in this list, its four
 * sentences in each language in lib/report/messages. `npm test` says what is missing.
 */
export const amountRules = [
  missing,
  unreadable,
  ambiguous,
  storedAsText,
  negative,
  zero,
  subCentime,
  currency,
  limits,
  outlier,
  rowTotal,
  itemTotal,
  itemsMismatch,
  amountWords,
] as const;

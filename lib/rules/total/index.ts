import { count } from "./count.js";
import { countWords } from "./count-words.js";
import { envelope } from "./envelope.js";
import { mismatch } from "./mismatch.js";
import { range } from "./range.js";
import { stale } from "./stale.js";
import { typed } from "./typed.js";
import { women } from "./women.js";

/**
 * Do the totals say what the rows say?
 *
 * A rule is one file: what it visits (rule.ts, "Subjects"), a function that returns facts or nothing, and its examples, which
 * are its documentation and its tests. To add one: its id in rule-ids.ts, its file here, a line in this list, its four
 * sentences in each language in lib/report/messages. `npm test` says what is missing.
 */
export const totalRules = [mismatch, envelope, range, typed, stale, count, women, countWords] as const;

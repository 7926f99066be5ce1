import { blankRow } from "./blank-row.js";
import { duplicateColumn } from "./duplicate-column.js";
import { errorValue } from "./error-value.js";
import { externalLink } from "./external-link.js";
import { hiddenData } from "./hidden-data.js";
import { invisibleText } from "./invisible-text.js";
import { mergedData } from "./merged-data.js";
import { missingColumn } from "./missing-column.js";
import { noBatch } from "./no-batch.js";
import { sensitiveColumn } from "./sensitive-column.js";
import { uncalculated } from "./uncalculated.js";
import { unknownColumn } from "./unknown-column.js";

/**
 * Can the workbook be read as batches of grants?
 *
 * A rule is one file: what it visits (rule.ts, "Subjects"), a function that returns facts or nothing, and its examples, which
 * are its documentation and its tests. To add one: its id in rule-ids.ts, its file here, a line in this list, its four
 * sentences in each language in lib/report/messages. `npm test` says what is missing.
 */
export const workbookRules = [
  noBatch,
  missingColumn,
  duplicateColumn,
  unknownColumn,
  hiddenData,
  errorValue,
  uncalculated,
  externalLink,
  mergedData,
  blankRow,
  invisibleText,
  sensitiveColumn,
] as const;

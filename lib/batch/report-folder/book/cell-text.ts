import { visible } from "../../../text/index.js";

/** What Excel lets a cell hold, in UTF-16 units. */
const LONGEST = 32_767;
/** Excel takes "_x0041_" in a stored text for "A": an underscore written as its own code keeps it as it stands. */
const LIKE_A_CODE = /_(?=x[0-9a-f]{4}_)/gi;

/**
 * Text from a workbook as a cell can hold it: controls and what XML forbids made visible, cut with `mark` at Excel's limit.
 * exceljs writes strings as typed strings, also those that begin with "=", "+", "-" or "@".
 */
export function cellText(text: string, mark: string): string {
  const shown = visible(text).replace(LIKE_A_CODE, "_x005F_");
  return shown.length <= LONGEST ? shown : `${whole(shown.slice(0, LONGEST - mark.length))}${mark}`;
}

/** Without half a character at the end. */
function whole(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, "").replace(/_x[0-9A-F]{0,4}$/, "");
}

import { remembering } from "./remembering.js";

/** What a format shows as it stands: quoted text, escaped characters, paddings (_x, *x). */
const LITERAL = /"[^"]*"?|\\.|_.|\*./gsu;
const HALF_DAYS = /AM\/PM|A\/P/gi;
/** [h]:mm counts hours past a day: time, as m beside it. Other brackets are colours, conditions, currencies and locales. */
const ELAPSED = /\[(?:h+|m+|s+)\]/gi;
const BRACKETS = /\[[^\]]*\]?/g;
const SECOND_FRACTION = /s\.0+/gi;
const CODES = /y+|d+|m+|h+|s+/g;

/**
 * Whether a number format shows a day, month or year, so that its numbers are serial dates: "dd/mm/yyyy", "[$-1010000]d/m/yyyy;@",
 * "mmm-yy". Times alone ("[h]:mm", "mm:ss"), General, amounts and null are not. Codes as in files (English letters).
 */
export function isDateFormat(formatCode: string | null): boolean {
  return formatCode !== null && isDateCode(formatCode);
}

/** A workbook has a handful of formats and asks about them for every cell. */
const isDateCode = remembering((formatCode) => formatCode.replace(LITERAL, " ").split(";").some(showsDate));

function showsDate(section: string): boolean {
  // "General" and its French and German name, "Standard", hold letters that are codes elsewhere.
  const bare = section
    .replace(HALF_DAYS, "")
    .replace(ELAPSED, "h")
    .replace(BRACKETS, "")
    .replace(/general|standard/gi, "");
  const codes = bare.replace(SECOND_FRACTION, "s").toLowerCase();
  // Digit placeholders and dates exclude each other: in "#,##0.00 DH" some writer forgot the quotes.
  return !/[0#?]/.test(codes) && hasDateCode(codes.match(CODES) ?? []);
}

function hasDateCode(codes: readonly string[]): boolean {
  return codes.some((code, index) => {
    if (code.startsWith("y") || code.startsWith("d")) return true;
    return code.startsWith("m") && !isMinutes(code, codes[index - 1], codes[index + 1]);
  });
}

/** m and mm are minutes right after hours and right before seconds; elsewhere months, as mmm always is. */
function isMinutes(code: string, before = "", after = ""): boolean {
  return code.length <= 2 && (before.startsWith("h") || after.startsWith("s"));
}

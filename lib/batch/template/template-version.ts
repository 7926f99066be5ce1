/** The version of the blank workbook, printed on it: it grows when a column, a list or a check changes. */
export const templateVersion = "1.0";

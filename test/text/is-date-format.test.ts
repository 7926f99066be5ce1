import { describe, expect, it } from "vitest";
import { isDateFormat } from "../../lib/text/index.js";

const DATES = [
  "yyyy-mm-dd",
  "dd/mm/yyyy",
  "[$-1010000]d/m/yyyy;@",
  "[$-40C]d mmmm yyyy",
  "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
  "mmm-yy",
  "m/d/yy h:mm",
  "dd/mm/yyyy hh:mm:ss.000",
  "yyyy",
  "mmmm",
  "mm",
  "h:mm mmm",
  "jj/mm/aaaa",
  "[Red]dd/mm/yyyy",
  '"le "d mmmm yyyy',
  'General;"avant "yyyy',
  "DD/MM/YYYY",
  "dd/mm/yyyy AM/PM",
];
const OTHERS = [
  null,
  "",
  "General",
  "Standard",
  "@",
  "0",
  "0.00",
  "#,##0.00",
  "[Red]0",
  "[Red]-0.00;[Blue]0.00",
  '#,##0.00 "DH"',
  "#,##0.00\\ \\D\\H",
  "#,##0.00 DH",
  "#,##0.00 [$DH-380C]",
  "[$د.م.\u200f-1801] #,##0.00",
  '_-* #,##0.00\\ [$MAD]_-;-* #,##0.00\\ [$MAD]_-;_-* "-"??\\ [$MAD]_-;_-@_-',
  '0 "mois"',
  "0.00E+00",
  "# ?/?",
  "0%",
  "[h]:mm",
  "[h]:mm:ss",
  "[mm]:ss",
  "hh:mm",
  "h:mm AM/PM",
  "mm:ss",
  "mm:ss.0",
  '"day"',
  "_d0",
  "[$-1010000]0",
];

describe("isDateFormat", () => {
  it.each(DATES)("%j shows a date", (code) => {
    expect(isDateFormat(code)).toBe(true);
  });

  it.each(OTHERS)("%j does not", (code) => {
    expect(isDateFormat(code)).toBe(false);
  });
});

/**
 * The number formats that files name by id alone. Ids 27 to 36 and 50 to 58 are dates in East Asian editions of Excel and are written as ISO
 * dates here: what counts is that they are dates. 5 to 8 and 41 to 44 are the amounts of whoever opens the file. Sources: ECMA-376 part 1,
 * 18.8.30.
 */
const CODES: readonly (readonly [id: number, code: string])[] = [
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, '"$"#,##0_);\\("$"#,##0\\)'],
  [6, '"$"#,##0_);[Red]\\("$"#,##0\\)'],
  [7, '"$"#,##0.00_);\\("$"#,##0.00\\)'],
  [8, '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)'],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "mm-dd-yy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, 'm/d/yy "h":mm'],
  [37, "#,##0 ;(#,##0)"],
  [38, "#,##0 ;[Red](#,##0)"],
  [39, "#,##0.00 ;(#,##0.00)"],
  [40, "#,##0.00 ;[Red](#,##0.00)"],
  [41, '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)'],
  [42, '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)'],
  [44, '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)'],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mmss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
];

const eastAsianDates = [27, 28, 29, 30, 31, 36, 50, 51, 54, 57, 58];
const eastAsianTimes = [32, 33, 34, 35, 52, 53, 55, 56];

export const builtInFormats: ReadonlyMap<number, string> = new Map<number, string>([
  ...CODES,
  ...eastAsianDates.map((id): [number, string] => [id, "yyyy-mm-dd"]),
  ...eastAsianTimes.map((id): [number, string] => [id, "h:mm:ss"]),
]);

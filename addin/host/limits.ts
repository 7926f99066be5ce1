/**
 * What Excel does not tell an add-in, or tells otherwise than the file: where the Snapshot of the open workbook may differ from
 * the one read from the saved file. Everything else is the same, cell by cell (test/addin/parity.test.ts).
 */
export const limits = [
  {
    what: "uncalculated formulas",
    why: "Excel calculates a formula saved without a result as it opens the file: its cell has a value here.",
  },
  {
    what: "stale results",
    why: "Excel may calculate all formulas anew as it opens a file that another program wrote: their results can differ from the stored ones.",
  },
  {
    what: "sheet direction",
    why: "No API tells whether a sheet runs right to left (Window.showRightToLeft is desktop-only and about the sheet in front): `rightToLeft` is false.",
  },
  {
    what: "empty hidden rows and columns after the last filled cell",
    why: "They hold nothing that a rule could read, and asking for them costs a round trip for each bisection of a million rows.",
  },
  {
    what: "number formats that follow the region",
    why: "The built-in dates (m/d/yyyy, numbers 14 and 22) come out as the computer's region has them; they are dates either way.",
  },
  {
    what: "formulas that Excel spells anew",
    why: "Prefixes of newer functions (_xlfn.) are left off and links to other workbooks carry the file's name in place of [1].",
  },
  {
    what: "numbers whose stored text is no number",
    why: "Excel refuses or repairs such a file; readXlsx keeps the text as it stands.",
  },
] as const;

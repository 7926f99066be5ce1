import type { Catalogue } from "../texts.js";

export const workbook = {
  "workbook/no-batch": {
    title: "No batch recognised",
    finding:
      "{kind, select, form {No batch was read: {upright, plural, one {one sheet holds forms} other {{upright} sheets hold forms}}, with what is said of a person one below the other ({first}).} sideways {No batch was read: the table lies on its side, with a column for each person ({first}).} other {{sheets, plural, =0 {This workbook has no sheet of cells.} one {The sheet of this workbook holds no recognisable list of beneficiaries.} other {None of the {sheets} sheets of this workbook holds a recognisable list of beneficiaries.}}}}",
    why: "Nothing in this workbook was checked or totalled.",
    advice:
      "{kind, select, form {Put the forms together in a table: a row for each person, the labels of the forms as headings (name, CIN, amount). Minha’s blank workbook is made for it.} sideways {Copy the table and paste it with Paste Special, Transpose: a row for each person.} other {Give the table a row of headings (name, CIN, amount), or say what your headings mean in a layout file.}}",
  },
  "workbook/missing-column": {
    title: "Required column missing",
    finding:
      "{missing, plural, one {A required column is missing} other {{missing} required columns are missing}}: {expected}.",
    why: "Without it nobody can tell who receives the money, or how much.",
    advice: "Add the column or correct its heading; of names separated by “/”, one is enough.",
  },
  "workbook/duplicate-column": {
    title: "Two columns for the same thing",
    finding: "The heading “{found}” claims the same as cell {other}: {field}.",
    why: "Only one of the two columns is read, and nothing says which one counts.",
    advice: "Keep a single column for it, or change the other’s heading.",
  },
  "workbook/unknown-column": {
    title: "Column not recognised",
    finding: "The heading “{found}” is not recognised: the column is not checked.",
    why: "A column that is not recognised enters no check and no total.",
    advice:
      "{expected, select, nothing {Nothing to do if it is only for you; otherwise say what it holds in a layout file.} other {If it means “{expected}”, write the heading so.}}",
  },
  "workbook/hidden-data": {
    title: "Hidden amounts",
    finding:
      "{count, plural, one {One hidden amount counts in the total.} other {{count} hidden amounts count in the total.}}",
    why: "A hidden amount is paid like any other, and missed by whoever reads the sheet.",
    advice: "Unhide rows, columns and sheets, clear the filters, and read these amounts again.",
  },
  "workbook/error-value": {
    title: "Excel error",
    finding: "The cell shows the error {found}.",
    why: "A cell in error has no value: totals that rest on it cannot be verified.",
    advice: "Mend the formula, or type the value.",
  },
  "workbook/uncalculated": {
    title: "Formula never calculated",
    finding: "The formula {found} has no stored result.",
    why: "Some programs show 0 for such a cell and some show nothing: it is neither.",
    advice: "Open the workbook in Excel, recalculate it (F9) and save it.",
  },
  "workbook/external-link": {
    title: "Link to another workbook",
    finding: "The formula {found} takes its value from another workbook.",
    why: "The other workbook may change or vanish without a trace here.",
    advice: "Replace the formula by its value (Paste Special, Values).",
  },
  "workbook/merged-data": {
    title: "Merged cells in the list",
    finding:
      "The cells {found} are merged within the beneficiaries’ rows{hidden, select, nothing {.} other { and hide what stands in {hidden}, which formulas still read.}}",
    why: "Sorting, filtering and formulas stop or go wrong at merged cells.",
    advice: "Unmerge them and give each row its own value.",
  },
  "workbook/blank-row": {
    title: "Empty row in the list",
    finding: "An empty row cuts the list: more beneficiaries follow.",
    why: "Excel’s sorts, filters and AutoSum stop at an empty row; whoever comes after it is easily left out.",
    advice: "Delete the empty row.",
  },
  "workbook/invisible-text": {
    title: "Invisible characters",
    finding: "“{found}” holds characters that do not show (no-break space, tab, line break…).",
    why: "For Excel this is another value: look-ups fail and duplicates pass.",
    advice: "Write {expected} without them.",
  },
  "workbook/sensitive-column": {
    title: "Sensitive data not needed",
    finding: "The column “{found}” holds sensitive data that paying a grant does not need.",
    why: "Law 09-08 allows only the data that are necessary; the offence, the sentence, the judicial file and health are not.",
    advice: "Delete this column before you pass the workbook on.",
  },
} as const satisfies Catalogue<"workbook">;

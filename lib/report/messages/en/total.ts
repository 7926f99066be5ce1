import type { Catalogue } from "../texts.js";

export const total = {
  "total/mismatch": {
    title: "Total wrong",
    finding: "The stated total is {found}\u00a0MAD; the exact sum of its rows is {expected}\u00a0MAD.",
    why: "The amount that is announced or transferred would not be the amount that is handed out.",
    advice: "Correct the rows or the total until they agree.",
  },
  "total/envelope": {
    title: "Envelope differs from the sum",
    finding: "The declared envelope is {found}\u00a0MAD; the exact sum of the batch is {expected}\u00a0MAD.",
    why: "The envelope is the figure that is announced and transferred: it must be exact to the centime.",
    advice: "Correct the envelope or the amounts until they agree.",
  },
  "total/range": {
    title: "Sum over the wrong range",
    finding:
      "{missing, plural, =0 {{surplus, plural, =0 {The formula {found} runs into the headings.} one {The formula {found} counts one row too many ({surplusCells}).} other {The formula {found} counts {surplus} rows too many ({surplusCells}).}}} one {The formula {found} leaves out one row ({missingCells}).} other {The formula {found} leaves out {missing} rows ({missingCells}).}}",
    why: "Even if the total is right today, the next amount typed outside the range is lost.",
    advice: "Replace the formula by {expected}.",
  },
  "total/typed": {
    title: "Total typed by hand",
    finding: "The total {found}\u00a0MAD is a typed number, not a formula.",
    why: "A typed total is right until somebody corrects a row.",
    advice: "Replace it by {expected}.",
  },
  "total/stale": {
    title: "Result out of date",
    finding: "The cell shows {found}\u00a0MAD, but its formula now gives {expected}\u00a0MAD.",
    why: "Automatic calculation is off, or another program changed the workbook: what is printed is wrong.",
    advice: "Recalculate the workbook (F9), set calculation to automatic and save it.",
  },
  "total/count": {
    title: "Number of beneficiaries wrong",
    finding:
      "The sheet states {stated, plural, =0 {no beneficiary} one {{stated} beneficiary} other {{stated} beneficiaries}}; the list has {counted}.",
    why: "Somebody is missing from the list, or is on it by mistake.",
    advice: "Write {counted}, or correct the list.",
  },
  "total/women": {
    title: "Number of women wrong",
    finding:
      "The sheet states {stated, plural, =0 {no woman} one {{stated} woman} other {{stated} women}}; the list has {counted}.",
    why: "The number of women is announced in public with the batch.",
    advice: "Write {counted}, or correct the column of sexes.",
  },
  "total/count-words": {
    title: "Count in words differs",
    finding: "In “{found}” the words say {words} and the figure {figure}.",
    why: "Nothing says which is right: the declared count is taken as unknown.",
    advice: "Correct the words or the figure.",
  },
} as const satisfies Catalogue<"total">;

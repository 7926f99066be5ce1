import type { Catalogue } from "../texts.js";

export const batch = {
  "batch/number-missing": {
    title: "Batch number missing",
    finding:
      "{found, select, nothing {The number of this batch stands nowhere on the sheet.} other {“{found}” gives no batch number.}}",
    why: "Without its number the batch cannot be told from the year’s others.",
    advice: "Write it above the list, such as “Batch no. 2”.",
  },
  "batch/number-duplicate": {
    title: "Batch number twice",
    finding:
      "Another batch {year, select, nothing {} other {of {year} }}already has the number {found}: {file, select, nothing {sheet “{sheet}”} other {workbook {file}, sheet “{sheet}”}}, cell {other}.",
    why: "The batch would be counted or paid twice, or two batches would be confused.",
    advice: "Correct one of the numbers, or withdraw the workbook that was sent twice.",
  },
  "batch/number-gap": {
    title: "Batch numbers not consecutive",
    finding: "Batch {number} follows batch {before}: no batch between them was checked.",
    why: "A workbook may not have been submitted, or a number is mistyped.",
    advice: "Add the workbook that is missing, or correct the number.",
  },
  "batch/date-missing": {
    title: "Distribution date missing",
    finding: "The day of the distribution stands nowhere on the sheet.",
    why: "Without it nobody can check that everyone was released.",
    advice: "Write it above the list, such as “Date: 28/09/2017”.",
  },
  "batch/date-unreadable": {
    title: "Date unreadable",
    finding: "“{found}” is not a readable date.",
    why: "A date that cannot be read is not guessed: what rests on it is not checked.",
    advice: "Write day, month and year, such as 28/09/2017.",
  },
  "batch/weekday": {
    title: "Wrong weekday",
    finding: "{date} is a {expected}, not a {named}.",
    why: "Beneficiaries will come on one of the two days.",
    advice: "Correct the date or the weekday.",
  },
  "batch/future": {
    title: "Distribution to come",
    finding: "The distribution is planned for {date}; the day of the check is {asOf}.",
    why: "This batch is planned, not distributed.",
    advice: "Nothing to do if the date is right.",
  },
  "batch/centres": {
    title: "Centres differ",
    finding:
      "{unnamed, select, nothing {The batch names {unused}, but nobody on the list belongs there.} other {{unused, select, nothing {The list has {unnamed}, which the batch does not name.} other {The list has {unnamed}, which the batch does not name, and the batch names {unused}, where nobody belongs.}}}}",
    why: "The announcement would name other centres than the beneficiaries’.",
    advice: "Make the named centres those of the list: {expected}.",
  },
  "batch/empty": {
    title: "Batch without beneficiaries",
    finding: "There is nobody under these headings.",
    why: "The sheet was prepared and never filled, or is filled elsewhere.",
    advice: "Fill the list, or delete the sheet.",
  },
} as const satisfies Catalogue<"batch">;

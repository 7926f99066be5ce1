import type { Catalogue } from "../texts.js";

export const beneficiary = {
  "beneficiary/name": {
    title: "Beneficiary without a name",
    finding: "The row has an amount, but neither a name nor a CIN.",
    why: "Nobody can receive this money or sign for it.",
    advice: "Enter the name and the CIN, or remove the row.",
  },
  "beneficiary/cin-missing": {
    title: "CIN missing",
    finding: "This person’s CIN is not given.",
    why: "Without a CIN nobody can tell whether this person was funded before.",
    advice: "Enter the CIN as it stands on the card.",
  },
  "beneficiary/cin-format": {
    title: "Impossible CIN",
    finding: "“{found}” is not a CIN: one or two letters, then one to six digits.",
    why: "With a wrong CIN a duplicate or an earlier grant goes unseen.",
    advice: "Copy the CIN from the card, such as AB123456.",
  },
  "beneficiary/duplicate": {
    title: "Beneficiary twice",
    finding: "{found, select, untold {This person} other {“{found}”}} is already in this batch, in {other}.",
    why: "The same person would be paid twice.",
    advice: "Remove one of the two rows, or correct the one that is wrong.",
  },
  "beneficiary/funded-before": {
    title: "Funded in another batch",
    finding:
      "{found, select, untold {This CIN} other {The CIN {found}}} is already in {number, select, nothing {another batch} other {batch {number}}}, {file, select, nothing {sheet “{sheet}”} other {workbook {file}, sheet “{sheet}”}}, cell {other}.",
    why: "A person is funded once, over all batches.",
    advice: "Check the CIN; if it is the same person, remove the row.",
  },
  "beneficiary/similar-name": {
    title: "Similar name",
    finding:
      "{found, select, untold {This name is nearly the one in {other}} other {“{found}” is nearly the name in {other}, “{expected}”}}, without a CIN in common.",
    why: "It may be one person, written in two ways.",
    advice: "Compare the two cards; if it is one person, remove one of the rows.",
  },
  "beneficiary/sex": {
    title: "Sex not stated",
    finding:
      "{found, select, nothing {This person’s sex is not stated.} other {“{found}” does not say whether this is a woman or a man.}}",
    why: "The number of women is announced: without this it is wrong.",
    advice: "Write F for a woman, M for a man.",
  },
  "beneficiary/rib": {
    title: "Wrong RIB",
    finding:
      "{fault, select, number {The RIB is stored as a number, of which Excel keeps only 15 digits in 24.} key {The key of the RIB {found} does not hold: at least one digit is wrong.} other {{digits, plural, =0 {“{found}” is not a RIB, which has 24 digits.} one {This RIB has one digit instead of 24.} other {This RIB has {digits} digits instead of 24: {found}.}}}}",
    why: "A wrong digit pays a stranger, or sends the transfer back.",
    advice:
      "{expected, select, nothing {Copy the 24 digits from the bank’s statement into a cell formatted as Text.} other {Its groups seem reversed: write {expected} in a cell formatted as Text.}}",
  },
  "beneficiary/rib-shared": {
    title: "Shared RIB",
    finding: "This RIB is also another person’s, in {found}.",
    why: "A row was copied, or somebody collects for others.",
    advice: "Check both RIBs on the bank’s statements.",
  },
  "beneficiary/phone": {
    title: "Impossible phone number",
    finding: "“{found}” is not a Moroccan phone number.",
    why: "This person cannot be called for the distribution.",
    advice:
      "{expected, select, nothing {Write the ten digits, with the 0, in a cell formatted as Text.} other {Write {expected} in a cell formatted as Text: Excel dropped the 0.}}",
  },
} as const satisfies Catalogue<"beneficiary">;

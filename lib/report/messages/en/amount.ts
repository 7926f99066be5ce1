import type { Catalogue } from "../texts.js";

export const amount = {
  "amount/missing": {
    title: "Amount missing",
    finding:
      "{of, select, line {This line of the beneficiary has no amount, though the others have one.} other {This beneficiary has no amount at all.}}",
    why: "An empty cell is not zero dirhams: without this amount the batch’s total cannot be verified.",
    advice:
      "{of, select, line {Type the amount, or zero if nothing is due for this line.} other {Type the amount, or remove the row if this person receives nothing.}}",
  },
  "amount/unreadable": {
    title: "Amount unreadable",
    finding: "“{found}” is not an amount.",
    why: "This text is never taken for zero: the total is stated without it, as unverified.",
    advice: "Type a number, such as 20000.00.",
  },
  "amount/ambiguous": {
    title: "Amount ambiguous",
    finding: "“{found}” reads as {first}\u00a0MAD or as {second}\u00a0MAD.",
    why: "The mark separates thousands or centimes, by convention: neither reading is taken.",
    advice: "Type a number with both its decimals, {first} if that is the amount.",
  },
  "amount/stored-as-text": {
    title: "Amount stored as text",
    finding: "“{found}” is text: it is read as {expected}\u00a0MAD here, but SUM does not add it.",
    why: "Excel leaves text out of its sums without a warning: the total looks right and is short.",
    advice: "Replace it by the number {expected}.",
  },
  "amount/negative": {
    title: "Negative amount",
    finding: "The amount is negative: {found}\u00a0MAD.",
    why: "It counts as it stands and lowers the batch’s total.",
    advice: "Check the sign: a grant is never less than zero.",
  },
  "amount/zero": {
    title: "Amount of zero",
    finding: "This beneficiary receives {found}\u00a0MAD.",
    why: "An amount was never entered, or this person should not be on the list.",
    advice: "Type the amount, or remove the row.",
  },
  "amount/sub-centime": {
    title: "Amount finer than a centime",
    finding: "The cell holds {found}\u00a0MAD, though Excel may show only {shown}.",
    why: "What is printed is not what is added: the amounts shown do not make the total.",
    advice: "Type the exact amount, with two decimals at most.",
  },
  "amount/currency": {
    title: "Another currency",
    finding: "The amount “{found}” is in another currency ({currency}).",
    why: "Grants are dirhams: nothing is converted, and this amount is not counted.",
    advice: "Type the amount in dirhams.",
  },
  "amount/limits": {
    title: "Amount outside the limits",
    finding:
      "{side, select, low {{found}\u00a0MAD is below the minimum of {limit}\u00a0MAD.} other {{found}\u00a0MAD is above the maximum of {limit}\u00a0MAD.}}",
    why: "The foundation sets what a person may receive, in the rules file.",
    advice: "Correct the amount, or have the exception approved.",
  },
  "amount/outlier": {
    title: "Amount out of proportion",
    finding:
      "{side, select, low {{found}\u00a0MAD is far below the batch’s other amounts} other {{found}\u00a0MAD is far above the batch’s other amounts}} (median: {median}\u00a0MAD).",
    why: "Such a difference mostly comes from an extra digit, a lost one or a misplaced comma.",
    advice: "Compare this amount with the paper that supports it.",
  },
  "amount/row-total": {
    title: "Row total wrong",
    finding:
      "{found, select, nothing {The row’s total is empty; cash and equipment make {expected}\u00a0MAD.} other {The row’s total is {found}\u00a0MAD; cash and equipment make {expected}\u00a0MAD.}}",
    why: "The person would receive one sum, and the batch’s total would count another.",
    advice: "Write {expected} as the total, or correct the part that is wrong.",
  },
  "amount/item-total": {
    title: "Item total wrong",
    finding: "The item’s total is {found}\u00a0MAD; quantity × unit price make {expected}\u00a0MAD.",
    why: "The equipment that is bought and the equipment that is counted would differ.",
    advice: "Write {expected}, or correct the quantity or the price.",
  },
  "amount/items-mismatch": {
    title: "Equipment differs from its items",
    finding:
      "{items, plural, =0 {The equipment is {found}\u00a0MAD, but no item is listed for this person.} one {The equipment is {found}\u00a0MAD; the only item listed makes {expected}\u00a0MAD.} other {The equipment is {found}\u00a0MAD; the {items} items listed make {expected}\u00a0MAD.}}",
    why: "What was bought for this person is not what the list says.",
    advice: "Make this amount and the equipment sheet agree.",
  },
  "amount/words": {
    title: "Amount in words differs",
    finding: "The words say {words}\u00a0MAD; the figures, {expected}\u00a0MAD.",
    why: "On a cheque the words count: a wrong amount could be paid.",
    advice: "Correct the words or the figures.",
  },
} as const satisfies Catalogue<"amount">;

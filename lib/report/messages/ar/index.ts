import type { Texts } from "../texts.js";
import { amount } from "./amount.js";
import { batch } from "./batch.js";
import { beneficiary } from "./beneficiary.js";
import { eligibility } from "./eligibility.js";
import { errors } from "./errors.js";
import { faults } from "./faults.js";
import { names } from "./names.js";
import { total } from "./total.js";
import { workbook } from "./workbook.js";

/** Everything in Arabic. */
export const ar: Texts = {
  rules: { ...workbook, ...amount, ...total, ...beneficiary, ...eligibility, ...batch },
  errors,
  faults,
  ...names,
};

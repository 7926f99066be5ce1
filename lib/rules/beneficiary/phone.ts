import { cellOf } from "../../grants/index.js";
import { cleanText } from "../../text/index.js";
import { cellText, isFilled } from "../../workbook/index.js";
import { placeOf } from "../place.js";
import { defineRule } from "../rule.js";

/** National numbers have nine digits after 0, +212 or 00212, the first of them 5 to 8. */
const PHONE = /^(?:\+?212|00212|0)0?[5-8]\d{8}$/;

/** As nearly all are written: "0661234567", "06 61 23 45 67". */
const USUAL = /^0[5-8](?:\d{8}|(?: \d\d){4})$/;

/** A phone that nobody can call. Excel drops the leading 0 of a number: it is asked for back. */
export const phone = defineRule({
  id: "beneficiary/phone",
  severity: "info",
  visits: "person",
  quotes: ["found", "expected"],
  check({ person }) {
    const cell = cellOf(person, "phone");
    if (!isFilled(cell)) return;
    const text = cellText(cell);
    if (USUAL.test(text)) return;
    const numbers = cleanText(text)
      .split(/[/;,]| - /)
      .map((number) => number.replace(/[\s.()-]/g, ""));
    if (numbers.every((number) => PHONE.test(number))) return;
    const lostZero = /^[5-8]\d{8}$/.test(numbers.join(""));
    return { at: placeOf(person, "phone"), found: text, expected: lostZero ? `0${numbers.join("")}` : null };
  },
  examples: {
    good: [
      { people: [{ phone: "0661234567" }, { phone: "0661234568" }] },
      { people: [{ phone: "06 61 23 45 67" }, { phone: "+212 661-234567" }] },
    ],
    bad: [
      { people: [{ phone: "0661234567" }, { phone: "06612345" }], at: "C6", found: "06612345" },
      { people: [{ phone: 661_234_567 }], at: "C5", found: "661234567", expected: "0661234567" },
    ],
  },
});

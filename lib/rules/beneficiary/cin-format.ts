import { cellOf } from "../../grants/index.js";
import { cellText } from "../../workbook/index.js";
import { isCin } from "../cin.js";
import { placeOf } from "../place.js";
import { defineRule } from "../rule.js";

/** A CIN that cannot be one. Which town its letters stand for says nothing: it is where the first card was issued. */
export const cinFormat = defineRule({
  id: "beneficiary/cin-format",
  severity: "warning",
  visits: "person",
  quotes: ["found"],
  check({ person }) {
    if (person.cin === null || isCin(person.cin)) return;
    return { at: placeOf(person, "cin"), found: cellText(cellOf(person, "cin")) };
  },
  examples: {
    good: [{ people: [{}, { cin: "AB123456" }] }, { people: [{ cin: "ab 123456" }, { cin: "K-12345" }] }],
    bad: [
      { people: [{}, { cin: "1234567" }], at: "B6", found: "1234567" },
      { people: [{}, { cin: "ABC12345" }], at: "B6", found: "ABC12345" },
    ],
  },
});

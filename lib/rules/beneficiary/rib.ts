import { cellOf } from "../../grants/index.js";
import { cellText, isFilled } from "../../workbook/index.js";
import { placeOf } from "../place.js";
import { digitsOfRib, isRib, unreversed } from "../rib.js";
import { defineRule } from "../rule.js";

/** A wrong digit pays a stranger. The key finds it: the 24 digits leave 0 modulo 97. Excel numbers keep only 15 digits. */
export const rib = defineRule({
  id: "beneficiary/rib",
  severity: "error",
  visits: "person",
  quotes: ["found", "expected"],
  check({ person }) {
    const cell = cellOf(person, "rib");
    if (!isFilled(cell) || cell.kind === "error") return; // workbook/error-value
    const text = cellText(cell);
    const digits = cell.kind === "text" ? digitsOfRib(text) : null;
    if (digits !== null && isRib(digits)) return;
    const fault = cell.kind === "number" ? "number" : digits?.length === 24 ? "key" : "length";
    return {
      at: placeOf(person, "rib"),
      found: text,
      expected: unreversed(text),
      values: { fault, digits: digits?.length ?? 0 },
    };
  },
  examples: {
    good: [
      { people: [{ rib: "001810007800020110620318" }] },
      { people: [{ rib: "001 810 00 780 002 011 062 03 18" }, { rib: "MA64 0115 1900 0001 2050 0053 4921" }] },
    ],
    bad: [
      { people: [{ rib: "001810007800020110620319" }], at: "C5", found: "001810007800020110620319" },
      { people: [{ rib: "0018100078000201106203" }], at: "C5", found: "0018100078000201106203" },
    ],
  },
});

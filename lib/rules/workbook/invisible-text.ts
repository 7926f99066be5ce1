import { cleanText, hasHiddenMarks, hasInvisible } from "../../text/index.js";
import { placeIn } from "../place.js";
import { defineRule } from "../rule.js";

/** A no-break space in a CIN makes it another CIN for Excel: look-ups miss it and duplicates pass. */
export const invisibleText = defineRule({
  id: "workbook/invisible-text",
  severity: "warning",
  visits: "text",
  quotes: ["found", "expected"],
  fixes: "text",
  check({ table, column, row, cell, of }) {
    // between the digits of an amount a no-break space is how thousands are written
    if (!(of === "code" ? hasInvisible(cell.value) : hasHiddenMarks(cell.value))) return;
    const at = placeIn(table, row, column.column);
    const after = cleanText(cell.value);
    return { at, found: cell.value, expected: after, fix: { kind: "text", at, before: cell.value, after } };
  },
  examples: {
    good: [{ people: [{ cin: "AB 100001" }] }, { people: [{ total: "20\u00a0000,00" }] }],
    bad: [{ people: [{}, { cin: "AB100002\u00a0" }], at: "B6", found: "AB100002\u00a0", expected: "AB100002" }],
  },
});

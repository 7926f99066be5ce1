import { refersToOtherWorkbook } from "../../workbook/index.js";
import { placeIn } from "../place.js";
import { defineRule } from "../rule.js";

/** The other workbook is not here: its figure may have changed, or be gone, without a trace in this one. */
export const externalLink = defineRule({
  id: "workbook/external-link",
  severity: "warning",
  visits: "formula",
  quotes: ["found"],
  check({ table, column, row, cell }) {
    if (!refersToOtherWorkbook(cell.formula)) return;
    return { at: placeIn(table, row, column.column), found: `=${cell.formula}` };
  },
  examples: {
    good: [{ people: [{ total: { formula: "Feuille2!A1", result: 20_000 } }] }],
    bad: [{ people: [{}, { total: { formula: "[1]Devis!B7", result: 20_000 } }], at: "C6", found: "=[1]Devis!B7" }],
  },
});

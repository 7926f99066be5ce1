import { isReport } from "../../workbook/index.js";
import { defineRule } from "../rule.js";

/** A workbook in which no batch was found is not a clean one: nothing in it was checked. */
export const noBatch = defineRule({
  id: "workbook/no-batch",
  severity: "error",
  visits: "workbook",
  check({ snapshot, grants }) {
    if (grants.batches.length > 0 || isReport(snapshot)) return;
    return { at: null, values: { sheets: snapshot.sheets.length } };
  },
  examples: {
    good: [{}],
    bad: [{ plain: [["Compte rendu de la réunion"], ["Présents", "Excusés"]], at: null }],
  },
});

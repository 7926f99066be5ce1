import type { Upright } from "../../grants/index.js";
import { address, isReport } from "../../workbook/index.js";
import { defineRule } from "../rule.js";

/** A workbook in which no batch was found is not a clean one: nothing in it was checked. */
export const noBatch = defineRule({
  id: "workbook/no-batch",
  severity: "error",
  visits: "workbook",
  check({ snapshot, grants }) {
    if (grants.batches.length > 0 || isReport(snapshot)) return;
    const [first] = grants.upright;
    const { length } = grants.upright;
    return {
      at: null,
      values: { sheets: snapshot.sheets.length, kind: first?.kind ?? "none", upright: length, first: placeOf(first) },
    };
  },
  examples: {
    good: [{}],
    bad: [
      { plain: [["Compte rendu de la réunion"], ["Présents", "Excusés"]], at: null },
      {
        plain: [
          ["Nom et prénom :", "Amina Bennani"],
          ["CIN :", "AB100001"],
          ["Montant :", 20_000],
        ],
        at: null,
      },
    ],
  },
});

/** "Fiche 1!A4": a sheet and a cell that are shown, in no formula. */
function placeOf(first: Upright | undefined): string {
  return first === undefined ? "" : `${first.sheet.name}!${address(first.row, first.column)}`;
}

import type { ChangeLogTexts } from "../../addin/host/index.js";

/** The words of the change log, in French. */
export const changeLogTexts: ChangeLogTexts = {
  sheet: "Journal Minha",
  headings: {
    sheet: "Feuille",
    cell: "Cellule",
    before: "Avant",
    after: "Après",
    rule: "Règle",
    when: "Quand",
    undone: "Annulé",
  },
  rightToLeft: false,
};

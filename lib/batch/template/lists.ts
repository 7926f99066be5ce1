import { rangeAddress } from "../../workbook/index.js";
import { localCentre, type SheetPlan, type SummaryLang } from "../../report/index.js";
import type { RulesFile } from "../../rules/index.js";
import type { DefinedName } from "../exceljs/write-plans.js";
import { blankSheet } from "./blank-sheet.js";
import { templateStyles } from "./template-styles.js";
import { templateTexts } from "./template-texts.js";

/** The names that cells' lists go by. */
const listNames = ["minha_centres", "minha_sexes", "minha_activities", "minha_answers"] as const;

export type ListName = (typeof listNames)[number];

/** The hidden sheet of lists, and a name for each of them. */
export function planLists(
  lang: SummaryLang,
  rules: RulesFile,
): { readonly plan: SheetPlan; readonly names: readonly DefinedName[] } {
  const texts = templateTexts[lang];
  const values: Readonly<Record<ListName, readonly string[]>> = {
    minha_centres: rules.centres.map(({ name }) => localCentre(name, lang, rules)),
    minha_sexes: texts.sexes,
    minha_activities: texts.activities,
    minha_answers: texts.answers,
  };
  const name = texts.sheets.lists;
  const cells = listNames.flatMap((list, i) =>
    values[list].map((text, row) => ({
      row: row + 1,
      column: i + 1,
      content: { kind: "text", text } as const,
      style: "list",
    })),
  );
  return {
    plan: {
      ...blankSheet(name, lang),
      hidden: true,
      widths: listNames.map(() => 30),
      cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
      styles: templateStyles(lang),
    },
    names: listNames.map((list, i) => {
      const range = rangeAddress({ top: 1, left: i + 1, bottom: Math.max(1, values[list].length), right: i + 1 });
      return { name: list, range: `'${name}'!${range.replace(/[A-Z]+|\d+/g, "$$$&")}` };
    }),
  };
}

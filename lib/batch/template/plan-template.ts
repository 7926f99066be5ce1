import type { SheetPlan, SummaryLang } from "../../report/index.js";
import type { RulesFile } from "../../rules/index.js";
import type { DefinedName } from "../exceljs/write-plans.js";
import { planBatchForm } from "./batch-form.js";
import { planEquipmentForm } from "./equipment-form.js";
import { planInstructions } from "./instructions.js";
import { planLists } from "./lists.js";

/** The blank standard batch workbook: the sheet to fill in, the equipment, the instructions, and the hidden lists with their names. */
export function planTemplate(
  lang: SummaryLang,
  rules: RulesFile,
): { readonly plans: readonly SheetPlan[]; readonly names: readonly DefinedName[] } {
  const lists = planLists(lang, rules);
  return {
    plans: [planBatchForm(lang), planEquipmentForm(lang), planInstructions(lang, rules), lists.plan],
    names: lists.names,
  };
}

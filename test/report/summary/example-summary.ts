import { checkWorkbook, planSummary, type SummarisedWorkbook, type SheetPlan } from "../../../lib/report/index.js";
import { defaultRules, exampleSnapshot, type Example } from "../../../lib/rules/index.js";
import type { SummaryOptions } from "../../../lib/report/index.js";
import { address } from "../../../lib/workbook/index.js";

/** Four people of two centres and two activities, 71 500,40 DH; what the sheet declares holds. */
export const fourPeople: Example = {
  lines: [
    ["Tranche", 1],
    ["Date de distribution", { date: "2017-09-28" }],
    ["Lieu", "Prison locale Aïn Sebaâ, Casablanca"],
    ["Centres", "Salé, Fès"],
    ["Enveloppe budgétaire", 71500.4],
    ["Nombre de bénéficiaires", 4],
    ["Dont femmes", 1],
  ],
  people: [
    { sex: "M", centre: "Salé", activity: "Couture", cash: 10000.1, equipment: 5000, total: 15000.1 },
    { sex: "F", centre: "Salé", activity: "Plomberie", cash: 12000.2, equipment: 8000, total: 20000.2 },
    { sex: "M", centre: "Fès", activity: "Couture", cash: 9000, equipment: 9500.05, total: 18500.05 },
    { sex: "M", centre: "Fès", activity: "Couture", cash: 18000.05, equipment: 0, total: 18000.05 },
  ],
};

/** An example as the summary gets it. */
export function checked(example: Example, lang: "ar" | "fr" = "fr"): SummarisedWorkbook {
  return {
    file: "tranche-1.xlsx",
    sha256: "ab".repeat(32),
    report: checkWorkbook(exampleSnapshot(example), { lang, asOf: "2017-10-20" }),
  };
}

export function summaryOf(example: Example, options: Partial<SummaryOptions> = {}): SheetPlan[] {
  const lang = options.lang ?? "fr";
  return planSummary([checked(example, lang)], {
    lang,
    asOf: "2017-10-20",
    rules: defaultRules,
    draft: false,
    ...options,
  });
}

/** The rows of a sheet as a person reads them: filled cells from left to right, results of formulas. */
export function rowsOf(plan: SheetPlan | undefined): (string | number)[][] {
  const rows = new Map<number, (string | number)[]>();
  for (const { row, content } of plan?.cells ?? []) {
    const own = rows.get(row) ?? [];
    rows.set(row, own);
    if (content.kind === "text" && content.text !== "") own.push(content.text);
    if (content.kind === "number") own.push(content.value);
    if (content.kind === "formula") own.push(content.result);
  }
  return [...rows.values()].filter((own) => own.length > 0);
}

/** The formulas of a sheet by cell. */
export function formulasOf(plan: SheetPlan | undefined): Record<string, string> {
  return Object.fromEntries(
    (plan?.cells ?? []).flatMap(({ row, column, content }) =>
      content.kind === "formula" ? [[address(row, column), content.formula]] : [],
    ),
  );
}

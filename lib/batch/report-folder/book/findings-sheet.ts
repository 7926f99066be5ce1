import type ExcelJS from "exceljs";
import {
  ruleTexts,
  severityName,
  shownFacts,
  type Finding,
  type Lang,
  type RunComparison,
} from "../../../report/index.js";
import { text } from "../messages/index.js";
import type { ReportedRun } from "../reported-run.js";
import { amountValue, linkValue, textValue } from "./cell-values.js";
import type { SheetContext } from "./sheet-context.js";
import type { SheetColumn } from "./sheet-column.js";
import { addSheet } from "./sheet-kit.js";

/** Excel refuses a sheet with more than 65,530 links. */
const LINKS_MOST = 65_000;

const COLUMNS: readonly SheetColumn[] = [
  ["workbook", 30, "file"],
  ["sheet", 16, "text"],
  ["cell", 9, "code"],
  ["severity", 15, "code"],
  ["state", 12, "text"],
  ["rule", 26, "text"],
  ["message", 56, "prose"],
  ["found", 20, "text"],
  ["expected", 20, "text"],
  ["gap", 14, "amount"],
  ["whatToDo", 46, "prose"],
  ["code", 26, "code"],
];

/** One row a finding; its cell opens the submitted workbook there. */
export function addFindingsSheet(workbook: ExcelJS.Workbook, run: ReportedRun, context: SheetContext): void {
  const { report, comparison } = run;
  const found = report.workbooks.flatMap(({ file, findings }) => findings.map((finding) => ({ file, finding })));
  const facts = found.length > LINKS_MOST ? text(context.lang, "linksMost", { count: LINKS_MOST }) : context.facts;
  const rows = found.map(({ file, finding }, i) => rowOf(file, finding, i < LINKS_MOST, comparison, context));
  addSheet(workbook, { ...context, facts }, "sheetFindings", COLUMNS, rows);
}

function rowOf(
  file: string,
  finding: Finding,
  isLinked: boolean,
  comparison: RunComparison | null,
  { lang, shown, link }: SheetContext,
): ExcelJS.CellValue[] {
  const { rule, severity, sheet, cell, gap, said } = finding;
  const { found, expected } = shownFacts(finding, lang);
  return [
    shown(file),
    textValue(sheet, lang),
    isLinked && sheet !== null && cell !== null ? linkValue(cell, link(file, { sheet, cell })) : cell,
    severityName(lang, severity),
    stateOf(finding, comparison, lang),
    ruleTexts(lang, rule).title,
    textValue([said.finding, said.gap].filter((sentence) => sentence !== null).join(" "), lang),
    textValue(found, lang),
    textValue(expected, lang),
    amountValue(gap?.difference ?? null),
    textValue(said.advice, lang),
    rule,
  ];
}

function stateOf(finding: Finding, comparison: RunComparison | null, lang: Lang): string | null {
  if (finding.waived !== null) return text(lang, "accepted");
  if (comparison === null) return null;
  return text(lang, comparison.isNew(finding) ? "isNew" : "open");
}

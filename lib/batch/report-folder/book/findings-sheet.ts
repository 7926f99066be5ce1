import type ExcelJS from "exceljs";
import { ruleTexts, severityName, type Finding, type Lang, type RunComparison } from "../../../report/index.js";
import { text } from "../messages/index.js";
import type { ReportedRun } from "../reported-run.js";
import { linkTo } from "./link-to.js";
import { addSheet, amountValue, fillSheet, HEADINGS_ROW, LINK_FONT, linkValue, textValue } from "./sheet-kit.js";

/** Excel refuses a sheet with more than 65,530 links. */
const LINKS_MOST = 65_000;
const CELL = 3;

/** One row a finding; its cell opens the submitted workbook there. */
export function addFindingsSheet(
  workbook: ExcelJS.Workbook,
  run: ReportedRun,
  lang: Lang,
  folder: string,
  head: { title: string; facts: string },
): void {
  const { report, comparison, base } = run;
  const found = report.workbooks.flatMap(({ file, findings }) => findings.map((finding) => ({ file, finding })));
  const sheet = addSheet(workbook, lang, {
    title: head.title,
    facts: found.length > LINKS_MOST ? text(lang, "linksMost", { count: LINKS_MOST }) : head.facts,
    name: text(lang, "sheetFindings"),
    columns: [
      { heading: text(lang, "workbook"), width: 30, kind: "long" },
      { heading: text(lang, "sheet"), width: 16, kind: "long" },
      { heading: text(lang, "cell"), width: 9, kind: "text" },
      { heading: text(lang, "severity"), width: 11, kind: "text" },
      { heading: text(lang, "state"), width: 12, kind: "long" },
      { heading: text(lang, "rule"), width: 30, kind: "long" },
      { heading: text(lang, "message"), width: 60, kind: "long" },
      { heading: text(lang, "found"), width: 20, kind: "long" },
      { heading: text(lang, "expected"), width: 20, kind: "long" },
      { heading: text(lang, "gap"), width: 14, kind: "amount" },
      { heading: text(lang, "whatToDo"), width: 50, kind: "long" },
      { heading: text(lang, "code"), width: 26, kind: "text" },
    ],
  });
  fillSheet(
    sheet,
    found.map(({ file, finding }, i) => {
      const { sheet: name, cell, said } = finding;
      const links = name !== null && cell !== null && i < LINKS_MOST;
      return [
        textValue(file, lang),
        textValue(name, lang),
        links ? linkValue(cell, linkTo({ folder, base, file }, { sheet: name, cell })) : cell,
        severityName(lang, finding.severity),
        stateOf(finding, comparison, lang),
        ruleTexts(lang, finding.rule).title,
        textValue([said.finding, said.gap].filter((sentence) => sentence !== null).join(" "), lang),
        textValue(finding.found, lang),
        textValue(finding.expected, lang),
        amountValue(finding.gap?.difference ?? null),
        textValue(said.advice, lang),
        finding.rule,
      ];
    }),
  );
  found.slice(0, LINKS_MOST).forEach(({ finding }, i) => {
    if (finding.cell !== null) sheet.getCell(HEADINGS_ROW + 1 + i, CELL).font = LINK_FONT;
  });
}

function stateOf(finding: Finding, comparison: RunComparison | null, lang: Lang): string | null {
  if (finding.waived !== null) return text(lang, "accepted");
  if (comparison === null) return null;
  return text(lang, comparison.isNew(finding) ? "isNew" : "open");
}

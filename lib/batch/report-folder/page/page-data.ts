import { dirham, printDirham } from "../../../dirham/index.js";
import {
  ruleTexts,
  shownFacts,
  type Finding,
  type Grid,
  type Lang,
  type WorkbookReport,
} from "../../../report/index.js";
import { visible } from "../../../text/index.js";
import { text, type FolderKey } from "../messages/index.js";
import type { ReportedRun } from "../reported-run.js";
import type { FileNames } from "./file-names.js";
import { findingsGroup } from "./findings-group.js";
import { gridRows } from "./grid-data.js";
import { places, type Places } from "./places.js";
import type {
  ColumnData,
  FindingData,
  GridData,
  PageData,
  PageWords,
  RuleData,
  Severity,
  WorkbookData,
} from "./script/page-data.js";
import { markupData, textData } from "./text-data.js";

const WEIGHTS: Readonly<Record<Severity, FolderKey>> = {
  error: "errorOne",
  warning: "warningOne",
  info: "noteOne",
};

/** With more findings than this, workbooks start folded. */
const UNFOLDED_MOST = 40;

/** The run's findings as the page's script reads them, workbooks without findings left out. Its texts are on one line, their controls visible. */
export function pageData({ report, grids, comparison }: ReportedRun, names: FileNames, lang: Lang): PageData {
  const all = report.workbooks.reduce((count, { findings }) => count + findings.length, 0);
  const making: Making = {
    rules: places<RuleData>(),
    patterns: places<readonly string[]>(),
    columns: places<readonly ColumnData[]>(),
    isNew: (finding) => comparison?.isNew(finding) === true,
    unfolded: all <= UNFOLDED_MOST,
    names,
    lang,
  };
  const workbooks = report.workbooks.flatMap((workbook, i) =>
    workbook.findings.length === 0 ? [] : [workbookData(workbook, `w${i}`, grids[i] ?? [], making)],
  );
  const { rules, patterns, columns } = making;
  return { words: words(lang), rules: rules.values, patterns: patterns.values, columns: columns.values, workbooks };
}

/** What the data of all workbooks is made with: what recurs is kept once for the whole page. */
interface Making {
  readonly rules: Places<RuleData>;
  readonly patterns: Places<readonly string[]>;
  readonly columns: Places<readonly ColumnData[]>;
  readonly isNew: (finding: Finding) => boolean;
  readonly unfolded: boolean;
  readonly names: FileNames;
  readonly lang: Lang;
}

function workbookData(workbook: WorkbookReport, id: string, grids: readonly Grid[], making: Making): WorkbookData {
  const { file, findings } = workbook;
  const { columns, patterns, unfolded, names, lang } = making;
  const sheets = [...new Set(findings.flatMap(({ sheet }) => sheet ?? []))];
  const byPlace = new Map(grids.map((grid) => [placeOf(grid), grid]));
  const { dataOf, rows } = gridRows(columns);
  const data = findings.map((finding) => {
    const grid = byPlace.get(placeOf(finding));
    return findingData(finding, sheets, grid && dataOf(grid, finding.gap?.cells ?? []), making);
  });
  const rightToLeft = new Set(grids.filter((grid) => grid.rightToLeft).map(({ sheet }) => sheets.indexOf(sheet)));
  return {
    id,
    name: visible(names.plain(file)),
    group: markupData(findingsGroup(workbook, { id, unfolded }, names, lang), patterns),
    sheets: sheets.map(visible),
    rightToLeft: [...rightToLeft],
    rows: rows(),
    findings: data,
  };
}

function findingData(
  finding: Finding,
  sheets: readonly string[],
  grid: GridData | undefined,
  { rules, patterns, isNew, lang }: Making,
): FindingData {
  const { rule, severity, sheet, cell, said, waived } = finding;
  const sentences = said.gap === null ? said.finding : `${said.finding} ${said.gap}`;
  return {
    rule: rules.of({ id: rule, severity, title: ruleTexts(lang, rule).title }),
    sheet: sheet === null ? undefined : sheets.indexOf(sheet),
    cell: cell ?? undefined,
    said: textData(visible(sentences), patterns),
    advice: said.advice === "" ? undefined : textData(visible(said.advice), patterns),
    values: valuesOf(finding, lang),
    grid,
    isNew: isNew(finding) ? true : undefined,
    accepted: waived === null ? undefined : textData(visible(text(lang, "acceptedBy", waived)), patterns),
  };
}

function words(lang: Lang): PageWords {
  return {
    severities: {
      error: text(lang, WEIGHTS.error),
      warning: text(lang, WEIGHTS.warning),
      info: text(lang, WEIGHTS.info),
    },
    wholeWorkbook: text(lang, "wholeWorkbook"),
    gridCaption: text(lang, "gridCaption", { cell: "{cell}" }),
    hiddenRow: text(lang, "hiddenRow"),
  };
}

/** What one finding stands on; one grid serves several findings at a cell. */
export function placeOf({ sheet, cell }: Pick<Finding, "sheet" | "cell">): string {
  return `${cell ?? ""} ${sheet ?? ""}`;
}

/** What was found, what was expected and the gap, as people read them. */
function valuesOf(finding: Finding, lang: Lang): FindingData["values"] {
  const { found, expected } = shownFacts(finding, lang);
  const gap = finding.gap === null ? null : printDirham(dirham(finding.gap.difference), lang);
  const values = [found, expected, gap].map((value) => (value === null ? null : visible(value)));
  while (values.at(-1) === null) values.pop();
  return values.length === 0 ? undefined : values;
}

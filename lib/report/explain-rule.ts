import {
  exampleSnapshot,
  readRulesFile,
  rules,
  type AnyRule,
  type BadExample,
  type Example,
  type RuleId,
  type Severity,
} from "../rules/index.js";
import type { Snapshot } from "../workbook/index.js";
import { checkWorkbook } from "./check-workbook.js";
import { pageTexts, ruleTexts, severityName } from "./messages/index.js";
import type { Lang } from "./say.js";
import type { Finding } from "./schema.js";
import { sheetTable } from "./sheet-table.js";

/** A line of the catalogue of rules. */
export interface CatalogueEntry {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly title: string;
  /** Whether a safe fix exists. */
  readonly fix: boolean;
}

/** All rules in the order of the catalogue, named in a language. */
export function catalogue(lang: Lang): CatalogueEntry[] {
  return rules.map(({ id, severity, fixes }) => ({
    id,
    severity,
    title: ruleTexts(lang, id).title,
    fix: fixes !== undefined,
  }));
}

/**
 * A rule's page in Markdown: its name, its severity, what it costs, then its bad examples as small sheets, each with what is
 * said of it, and its good ones. The examples are those that the rule is tested with.
 */
export function explainRule(id: RuleId, lang: Lang): string {
  const page = pageTexts(lang);
  return rules
    .filter((rule) => rule.id === id)
    .flatMap((rule) => [
      heading(rule, lang),
      ...rule.examples.bad.flatMap((example) => [`## ${page.bad}`, badExample(rule, example, lang)]),
      ...rule.examples.good.flatMap((example) => [`## ${page.good}`, ...tables(workbookOf(example, lang), lang, null)]),
    ])
    .join("\n\n");
}

function heading({ id, severity, fixes }: AnyRule, lang: Lang): string {
  const { title, why } = ruleTexts(lang, id);
  const traits = [`\`${id}\``, severityName(lang, severity), ...(fixes === undefined ? [] : [pageTexts(lang).fix])];
  return `# ${title}\n\n${traits.join(" · ")}\n\n${why}`;
}

function badExample(rule: AnyRule, example: BadExample, lang: Lang): string {
  const snapshot = workbookOf(example, lang);
  const finding = findingIn(rule, example, snapshot, lang);
  const said =
    finding === undefined ? [] : [`${finding.cell === null ? "" : `**${finding.cell}** `}${finding.message}`];
  return [...tables(snapshot, lang, finding ?? null), ...said].join("\n\n");
}

/** Workbooks are in Arabic or French: who reads English sees the French one. */
function workbookOf(example: Example, lang: Lang): Snapshot {
  return exampleSnapshot(example, lang === "ar" ? "ar" : "fr");
}

/** The day of the check for examples: after every day they name but that of batch/future. */
const AS_OF = "2026-01-01";

function findingIn(rule: AnyRule, example: Example, snapshot: Snapshot, lang: Lang): Finding | undefined {
  const own = readRulesFile(example.rules ?? {});
  const report = checkWorkbook(snapshot, { lang, asOf: AS_OF, ...(own.kind === "rules" && { rules: own.rules }) });
  return report.findings.find((finding) => finding.rule === rule.id);
}

function tables({ sheets }: Snapshot, lang: Lang, marked: Pick<Finding, "sheet" | "cell"> | null): string[] {
  return sheets.map((sheet) => {
    const cell = marked?.sheet === sheet.name ? marked.cell : null;
    const table = sheetTable(sheet, cell, lang);
    return sheets.length === 1 ? table : `${sheet.name}\n\n${table}`;
  });
}

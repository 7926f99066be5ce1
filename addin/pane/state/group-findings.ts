import { groupBy } from "../../../lib/lists/index.js";
import type { BatchReport, Finding } from "../../../lib/report/index.js";
import { severities, type RuleId, type Severity } from "../../../lib/rules/index.js";
import { batchAt } from "./batch-at.js";
import type { KeyedFinding } from "./finding-key.js";

/** Findings of one place: a batch, a sheet without one, or the workbook as a whole (`sheet` null). */
export interface FindingSection {
  readonly key: string;
  readonly sheet: string | null;
  readonly batch: BatchReport | null;
  readonly groups: readonly RuleGroup[];
}

/** Findings of one rule in one place. */
export interface RuleGroup {
  readonly key: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly findings: readonly KeyedFinding[];
}

/** Findings by batch, in the order of the workbook, and in each batch by rule, the gravest first. */
export function groupFindings(
  findings: readonly KeyedFinding[],
  batches: readonly BatchReport[],
): readonly FindingSection[] {
  const sections = new Map<string, { sheet: string | null; batch: BatchReport | null; own: KeyedFinding[] }>();
  for (const keyed of findings) {
    const { sheet } = keyed.finding;
    const batch = batchAt(batches, keyed.finding);
    const key = batch === null ? (sheet ?? "") : `${batch.sheet} ${batch.range}`;
    const section = sections.get(key);
    if (section) section.own.push(keyed);
    else sections.set(key, { sheet, batch, own: [keyed] });
  }
  return [...sections].map(([key, { sheet, batch, own }]) => ({ key, sheet, batch, groups: byRule(key, own) }));
}

function byRule(section: string, findings: readonly KeyedFinding[]): RuleGroup[] {
  return [...groupBy(findings, ({ finding }) => finding.rule)]
    .map(([rule, own]) => ({ key: `${section} ${rule}`, rule, severity: gravest(own), findings: own }))
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

function gravest(findings: readonly { readonly finding: Finding }[]): Severity {
  return severities.find((severity) => findings.some(({ finding }) => finding.severity === severity)) ?? "info";
}

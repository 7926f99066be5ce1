import type { Finding, Lang, ShownFacts } from "../../../lib/report/index.js";
import type { RuleId, Severity } from "../../../lib/rules/index.js";
import type { Host } from "../../host/index.js";
import { act } from "./act.js";
import type { Store } from "./store.js";

/** The words of the file of findings, in the user's language. */
export interface FindingsFileTexts {
  readonly name: (workbook: string) => string;
  readonly headings: readonly string[];
  readonly severity: (severity: Severity) => string;
  readonly rule: (rule: RuleId) => string;
  /** What was found and expected, as people write it. */
  readonly facts: (finding: Finding) => ShownFacts;
}

/** Hands out the findings as a file. */
export interface FindingsFile {
  downloadFindings(): Promise<void>;
}

/** Before a workbook was checked there is nothing to hand out. */
export function createFindingsFile(host: Host, store: Store, texts: (lang: Lang) => FindingsFileTexts): FindingsFile {
  return {
    async downloadFindings() {
      const { report, workbook, lang } = store.state();
      if (report === null) return;
      const words = texts(lang);
      const name = words.name((workbook ?? "").replace(/\.xls[xm]$/i, ""));
      const csv = findingsCsv(report.findings, words);
      await act(
        store,
        () => host.download(name, new TextEncoder().encode(csv)),
        () => null,
      );
    },
  };
}

/** Findings as a CSV text that Excel opens as it is in Morocco and France: semicolons, and a mark that says UTF-8. */
export function findingsCsv(
  findings: readonly Finding[],
  { headings, severity: severityOf, rule: titleOf, facts }: FindingsFileTexts,
): string {
  const rows = findings.map((finding) => {
    const { severity, rule, sheet, cell, message, waived } = finding;
    const { found, expected } = facts(finding);
    const accepted = waived === null ? "" : `${waived.by} – ${waived.reason}`;
    return [
      severityOf(severity),
      titleOf(rule),
      sheet ?? "",
      cell ?? "",
      found ?? "",
      expected ?? "",
      message,
      accepted,
    ];
  });
  return `\ufeff${[headings, ...rows].map((row) => row.map(quoted).join(";")).join("\r\n")}\r\n`;
}

/** Quoted; what a spreadsheet would take for a formula is made a text. */
function quoted(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${text.replaceAll('"', '""')}"`;
}

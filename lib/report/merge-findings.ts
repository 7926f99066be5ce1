import { parseRange } from "../workbook/index.js";
import type { Finding, WorkbookReport } from "./schema.js";
import type { Waiver } from "./settings.js";
import { withWaiver } from "./waivers.js";

/** A workbook's report with findings of the whole run put in their places: sheet, row, column, rule. An error among them that the workbook's waivers do not accept makes it invalid. */
export function mergeFindings(
  report: WorkbookReport,
  more: readonly Finding[],
  sheets: readonly string[],
  waivers: readonly Waiver[] = [],
): WorkbookReport {
  if (more.length === 0) return report;
  const findings = inOrder([...report.findings, ...more.map((finding) => withWaiver(finding, waivers))], sheets);
  return { ...report, findings, status: statusOf(findings) };
}

/** Valid when no error is open. */
export function statusOf(findings: readonly Finding[]): "valid" | "invalid" {
  return findings.some(({ severity, waived }) => severity === "error" && waived === null) ? "invalid" : "valid";
}

function inOrder(findings: readonly Finding[], sheets: readonly string[]): Finding[] {
  const order = new Map(sheets.map((name, i) => [name, i]));
  const keyed = findings.map((finding) => {
    const at = finding.cell === null ? null : parseRange(finding.cell);
    const sheet = finding.sheet === null ? -1 : (order.get(finding.sheet) ?? sheets.length);
    return { finding, sheet, row: at?.top ?? 0, column: at?.left ?? 0 };
  });
  keyed.sort(
    (a, b) =>
      a.sheet - b.sheet ||
      a.row - b.row ||
      a.column - b.column ||
      (a.finding.rule < b.finding.rule ? -1 : a.finding.rule > b.finding.rule ? 1 : 0),
  );
  return keyed.map(({ finding }) => finding);
}

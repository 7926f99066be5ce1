import { parseRange } from "../workbook/index.js";
import { inSheetOrder, type Standing } from "./in-sheet-order.js";
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
  const findings = inSheetOrder(
    [...report.findings, ...more.map((finding) => withWaiver(finding, waivers))],
    sheets,
    standingOf,
  );
  return { ...report, findings, status: statusOf(findings) };
}

/** Valid when no error is open. */
export function statusOf(findings: readonly Finding[]): "valid" | "invalid" {
  return findings.some(({ severity, waived }) => severity === "error" && waived === null) ? "invalid" : "valid";
}

function standingOf({ sheet, cell, rule }: Finding): Standing {
  const at = cell === null ? null : parseRange(cell);
  return { sheet, row: at?.top ?? 0, column: at?.left ?? 0, rule };
}

import { contains, parseRange } from "../../workbook/index.js";
import type { Report } from "../check-workbook.js";
import type { BatchReport, Finding } from "../schema.js";

/** Groups and rules whose open errors leave a batch's total wrong or in doubt. */
const TOTALS = /^(?:amount|total)\/|^workbook\/(?:error-value|missing-column|duplicate-column)$|^batch\/empty$/;

/**
 * The findings that a batch's paper must answer for: those at its own cells, and those that no other batch of the workbook owns,
 * as what stands on a sheet of equipment or between two batches.
 */
export function findingsOf(batch: BatchReport, report: Pick<Report, "batches" | "findings" | "recognised">): Finding[] {
  const others = report.batches.filter((other) => other !== batch);
  return report.findings.filter(
    (finding) => owns(batch, finding, report) || !others.some((other) => owns(other, finding, report)),
  );
}

/** What keeps a batch's total from being signed: open errors on its amounts and totals. A batch with unverified amounts always has one. */
export function unsettledInBatch(
  batch: BatchReport,
  report: Pick<Report, "batches" | "findings" | "recognised">,
): Finding[] {
  return findingsOf(batch, report).filter(
    ({ rule, severity, waived }) => severity === "error" && waived === null && TOTALS.test(rule),
  );
}

/** What keeps a workbook's papers from being signed: what is unsettled in its batches; where it has none, every error. */
export function unsettledInWorkbook(report: Pick<Report, "batches" | "findings" | "recognised">): Finding[] {
  const { batches, findings } = report;
  if (batches.length === 0) return findings.filter(({ severity }) => severity === "error");
  return [...new Set(batches.flatMap((batch) => unsettledInBatch(batch, report)))];
}

function owns(
  batch: BatchReport,
  { sheet, cell }: Finding,
  { batches, recognised }: Pick<Report, "batches" | "recognised">,
): boolean {
  if (sheet !== batch.sheet || cell === null) return false;
  if (batches.filter((other) => other.sheet === sheet).length === 1) return true;
  const range = parseRange(batch.range);
  const at = parseRange(cell);
  if (range === null || at === null) return false;
  if (contains(range, at.top, at.left)) return true;
  const lines = recognised.find((table) => table.sheet === sheet && table.range === batch.range)?.lines ?? [];
  return lines.some((line) => line.cell === cell);
}

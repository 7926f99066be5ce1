import type * as z from "zod/mini";
import { runReportSchema } from "./schema.js";

/** A run as report.json states it. */
export type StatedRun = z.infer<typeof runReportSchema>;
type StatedWorkbook = StatedRun["workbooks"][number];
type StatedFinding = StatedWorkbook["findings"][number];

/** A finding and the workbook that it stands in. */
export interface PlacedFinding {
  readonly file: string;
  readonly finding: StatedFinding;
}

/** What changed between two runs: open findings only, since an accepted one asks for nothing. */
export interface RunComparison {
  /** The day of the earlier check, ISO. */
  readonly since: string;
  readonly fixed: readonly PlacedFinding[];
  readonly new: readonly PlacedFinding[];
  readonly open: readonly PlacedFinding[];
  /** Workbooks of the earlier run that were not read this time: nothing is said of their findings. */
  readonly notCompared: readonly string[];
  /** Whether a finding of this run (the very object) was not there before. */
  readonly isNew: (finding: StatedFinding) => boolean;
}

/**
 * Compares two runs. A finding is the same one when its workbook (the same path, else the same content), rule, sheet and
 * cell are; inserting a row makes the findings below it new ones.
 */
export function compareRuns(before: StatedRun, now: StatedRun): RunComparison {
  const earlier = new Map(before.workbooks.map((workbook) => [portable(workbook.file), workbook]));
  const byContent = new Map(before.workbooks.map((workbook) => [workbook.sha256, workbook]));
  const fixed: PlacedFinding[] = [];
  const open: PlacedFinding[] = [];
  const fresh: PlacedFinding[] = [];
  const compared = new Set<StatedWorkbook>();
  for (const workbook of now.workbooks) {
    const old = earlier.get(portable(workbook.file)) ?? movedFrom(workbook, byContent);
    if (workbook.status === "unreadable") continue;
    if (old !== undefined && old.status !== "unreadable") compared.add(old);
    const known = countByKey(openIn(old));
    for (const finding of openIn(workbook)) {
      const left = known.get(keyOf(finding)) ?? 0;
      (left > 0 ? open : fresh).push({ file: workbook.file, finding });
      known.set(keyOf(finding), left - 1);
    }
    const present = countByKey(workbook.findings);
    for (const finding of openIn(old)) {
      const left = present.get(keyOf(finding)) ?? 0;
      if (left <= 0) fixed.push({ file: workbook.file, finding });
      present.set(keyOf(finding), left - 1);
    }
  }
  const news = new Set(fresh.map(({ finding }) => finding));
  return {
    since: before.asOf,
    fixed,
    new: fresh,
    open,
    notCompared: before.workbooks
      .filter((workbook) => workbook.status !== "unreadable" && !compared.has(workbook))
      .map(({ file }) => file),
    isNew: (finding) => news.has(finding),
  };
}

/** Reads an earlier run's report.json (parsed JSON); nobody writes one by hand, so of another file no faults are told. */
export function readRunReport(
  value: unknown,
): { readonly kind: "report"; readonly report: StatedRun } | { readonly kind: "refused" } {
  const result = runReportSchema.safeParse(value);
  return result.success ? { kind: "report", report: result.data } : { kind: "refused" };
}

/** A renamed workbook is known by its content. */
function movedFrom(
  workbook: StatedWorkbook,
  byContent: ReadonlyMap<string | null, StatedWorkbook>,
): StatedWorkbook | undefined {
  return workbook.sha256 === null ? undefined : byContent.get(workbook.sha256);
}

function openIn(workbook: StatedWorkbook | undefined): StatedFinding[] {
  return workbook?.findings.filter(({ waived }) => waived === null) ?? [];
}

function keyOf({ rule, sheet, cell }: StatedFinding): string {
  return JSON.stringify([rule, sheet, cell]);
}

function countByKey(findings: readonly StatedFinding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return counts;
}

/** One path on Windows and elsewhere, composed or not. */
function portable(file: string): string {
  return file.replaceAll("\\", "/").replace(/^\.\//, "").normalize("NFC");
}

import type {
  BatchShares,
  Finding,
  Grid,
  RecognisedTable,
  Register,
  Waiver,
  WorkbookReport,
} from "../../report/index.js";

/** One workbook, checked by itself: what a worker gives back. Plain data, so that it crosses threads and waits on disk. */
export interface CheckedWorkbook {
  readonly report: WorkbookReport;
  /** Sheets in workbook order: findings over the whole run are put in their places by it. */
  readonly sheets: readonly string[];
  readonly recognised: readonly RecognisedTable[];
  /** Each batch split by centre, activity and sex, for the summary sheets. */
  readonly shares: readonly BatchShares[];
  /** What reviewers accepted, for the findings over the whole run. */
  readonly waivers: readonly Waiver[];
  /** The cells around findings, where the run asks for them. */
  readonly grids: readonly Grid[];
  /** The file was written to while it was read. */
  readonly changed: boolean;
}

/** What a worker hands over of a workbook. Texts wait on disk until all are checked. */
export interface Checked {
  /** A CheckedWorkbook as JSON. */
  readonly text: string;
  /** Its BatchTrace list as JSON, without the people. */
  readonly traces: string;
  /** Their people, packed: asked for only where one of them may stand in another batch too. */
  readonly people: string;
  /** The fingerprints of those people. */
  readonly fingerprints: Float64Array;
  readonly register: Register;
  readonly outcome: Outcome;
}

/** What a workbook comes to, as a run keeps it in memory of each. */
export interface Outcome {
  readonly status: WorkbookReport["status"];
  readonly findings: number;
  readonly open: OpenFindings;
  /** The file's name, where it was written to while it was read. */
  readonly changed: string | null;
}

export type OpenFindings = Readonly<Record<Finding["severity"], number>>;

/** A workbook's outcome. */
export function outcomeOf({ report, changed }: Pick<CheckedWorkbook, "report" | "changed">): Outcome {
  const { status, findings, file } = report;
  return { status, findings: findings.length, open: countOpen(findings), changed: changed ? file : null };
}

/** A workbook that could not be checked. */
export function uncheckedWorkbook(
  file: string,
  sha256: string | null,
  error: WorkbookReport["error"],
): CheckedWorkbook {
  const report: WorkbookReport = { file, sha256, status: "unreadable", error, batches: [], findings: [] };
  return { report, sheets: [], recognised: [], shares: [], waivers: [], grids: [], changed: false };
}

/** How many findings of each severity are open; accepted ones are not. */
export function countOpen(findings: readonly Finding[]): OpenFindings {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity, waived } of findings) if (waived === null) counts[severity]++;
  return counts;
}

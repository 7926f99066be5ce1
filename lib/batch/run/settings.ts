import type { Layout } from "../../grants/index.js";
import type { Lang } from "../../report/index.js";
import type { RulesFile } from "../../rules/index.js";

/** What holds for every workbook of a run. */
export interface RunSettings {
  readonly rules: RulesFile;
  readonly layout: Layout | null;
  /** The day of the check, ISO. */
  readonly asOf: string;
  readonly lang: Lang;
  /** People's names, CINs, RIBs and phones never leave the worker. */
  readonly redact: boolean;
  /** The cells around each finding are wanted, for the report folder. */
  readonly grids: boolean;
  /** Each batch's split by centre, activity and sex is wanted, for summaries. */
  readonly shares: boolean;
  /** Bytes of one workbook at most. */
  readonly maxBytes: number;
}

/** What a worker is told once, as plain data: the settings of the run, and how its workbooks stand to each other. */
export interface WorkerSettings extends RunSettings {
  /** Whether the run is over one workbook: where that holds one batch, its people are compared with nobody and need no trace. */
  readonly alone: boolean;
}

/** What holds for the run itself. */
export interface RunLimits {
  /** Workers at once. */
  readonly jobs: number;
  /** Seconds that one workbook may take. */
  readonly timeout: number;
  /** MiB of memory that one workbook may take. */
  readonly memory: number;
}

/** What holds where a call says nothing: seconds, MiB, bytes. */
export const defaultLimits = { timeout: 60, memory: 1024, maxBytes: 25_000_000 } as const;

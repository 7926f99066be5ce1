import type { SummaryLang } from "../../../lib/report/index.js";

/** What the pane takes from around it beside the host: given, so that tests say what day it is and how time passes. */
export interface Surroundings {
  /** The day of the check, ISO. */
  readonly today: () => string;
  /** Runs something after some milliseconds, unless it is called off. */
  readonly later: (run: () => void, milliseconds: number) => () => void;
  /** The blank standard batch workbook, an .xlsx file, in Arabic or French. */
  readonly blankWorkbook: (lang: SummaryLang) => Promise<Uint8Array>;
}

/** What an exception says; an exception is a mistake of ours. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

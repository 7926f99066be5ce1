import { errorTexts } from "./messages/index.js";
import type { Lang } from "./say.js";
import type { ErrorCode, WorkbookReport } from "./schema.js";

/** Why a workbook could not be checked, as facts: its code, the part of the package, the limit that was passed, what the file is instead. */
export interface Failure {
  readonly code: ErrorCode;
  readonly part?: string | null;
  /** "pdf", "html", "special" … */
  readonly what?: string | null;
  readonly limit?: { readonly name: string; readonly value: number; readonly found: number | null };
  /** Where we failed: for the one who mends it, never what a cell says. */
  readonly details?: string;
}

/** The error of an unreadable workbook's report: what happened and what its sender can do, in the reader's language. */
export function unreadableError(failure: Failure, lang: Lang): NonNullable<WorkbookReport["error"]> {
  const { code, limit, ...facts } = failure;
  const passed = limit && { limit: limit.name, value: quantity(limit.name, limit.value) };
  const { message, advice } = errorTexts(lang, code, { ...facts, ...passed });
  return { code, message: `${message} ${advice}` };
}

/** Limits on bytes, by the reader's names for them. */
const BYTES: readonly string[] = ["file", "part", "inflated", "ratioFrom"];

/** Bytes are said in megabytes; all other limits count something. */
function quantity(name: string, value: number): string {
  return BYTES.includes(name) ? `${String(Math.round(value / 100_000) / 10)}\u00a0MB` : String(value);
}

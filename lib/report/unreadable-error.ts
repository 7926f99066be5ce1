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

/** What programs call parts by themselves; anything else was named by somebody, and may name somebody. */
const USUAL =
  /^(?:\/|(?:\.\.?\/)+)?(?:(?:xl|_rels|docProps|customXml|worksheets|chartsheets|theme|media|drawings|tables|comments)\/)*(?:\[Content_Types\]|\.rels|(?:sheet|workbook|styles|sharedStrings|theme|app|core|custom|item|itemProps|drawing|table|comments|image)\d*)(?:\.[a-z]{3,4}){0,2}$/i;

/**
 * The error of an unreadable workbook's report: what happened and what its sender can do, in the reader's language. `redact`: a part is
 * named only by a name that programs give.
 */
export function unreadableError(
  failure: Failure,
  lang: Lang,
  { redact = false }: { readonly redact?: boolean } = {},
): NonNullable<WorkbookReport["error"]> {
  const { code, limit, ...stated } = failure;
  const { part } = stated;
  const facts = redact && typeof part === "string" && !USUAL.test(part) ? { ...stated, part: "?" } : stated;
  const passed = limit && { limit: limit.name, value: quantity(limit.name, limit.value) };
  const { message, advice } = errorTexts(lang, code, { ...facts, ...passed });
  return { code, message: `${message} ${advice}` };
}

/** Limits on bytes, or on characters by the million, by the reader's names for them. */
const BYTES: readonly string[] = ["file", "part", "inflated", "ratioFrom", "formulas"];

/** Bytes are said in megabytes; all other limits count something. */
function quantity(name: string, value: number): string {
  return BYTES.includes(name) ? `${String(Math.round(value / 100_000) / 10)}\u00a0MB` : String(value);
}

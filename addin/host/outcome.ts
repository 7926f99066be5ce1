import type { Failure } from "../../lib/report/index.js";

/** What a verb of the host comes to: done, or refused for a reason that a person can do something about. */
export type Outcome<T = null> =
  { readonly kind: "done"; readonly value: T } | { readonly kind: "refused"; readonly refusal: Refusal };

export type Refusal = RefusedAction | UnreadableFile;

export interface RefusedAction {
  readonly code: RefusalCode;
  /** The sheet that it is about, where it is about one. */
  readonly sheet: string | null;
  /** What is missing or passed: a requirement set ("ExcelApi 1.13"), a limit. */
  readonly detail: string | null;
}

/** A file that is not a workbook we can read, and why. */
export interface UnreadableFile {
  readonly code: "unreadable";
  readonly failure: Failure;
}

export type RefusalCode =
  | "protected-sheet"
  /** The workbook's structure is protected: no sheet can be added. */
  | "protected-workbook"
  | "read-only"
  | "sheet-gone"
  /** A hidden sheet: its cells cannot be shown. */
  | "sheet-hidden"
  /** A cell is being edited: Excel takes nothing from add-ins until Enter or Escape. */
  | "user-editing"
  | "unsupported"
  | "too-large"
  | "cancelled"
  | "no-workbook"
  /** Excel is busy or lost its connection: trying again may help. */
  | "busy";

/** The outcome of what was done, with what it gave, if anything. */
export function done(): Outcome;
export function done<T>(value: T): Outcome<T>;
export function done(value: unknown = null): Outcome<unknown> {
  return { kind: "done", value };
}

/** An outcome of any type that is refused. */
export function refused(
  code: RefusalCode,
  { sheet = null, detail = null }: { readonly sheet?: string | null; readonly detail?: string | null } = {},
): { readonly kind: "refused"; readonly refusal: RefusedAction } {
  return { kind: "refused", refusal: { code, sheet, detail } };
}

/** The outcome of reading a file that cannot be read. */
export function unreadable(failure: Failure): { readonly kind: "refused"; readonly refusal: UnreadableFile } {
  return { kind: "refused", refusal: { code: "unreadable", failure } };
}

import type { RefusalCode, XlsxLimits } from "../../../../lib/workbook/index.js";

/** A file that somebody may send, and what reading it must give. */
export interface Odd {
  readonly bytes: Uint8Array;
  readonly gives: Expected;
}

export type Expected =
  /** The cells of the first sheet. */
  | { readonly cells: Readonly<Record<string, unknown>> }
  /** Names of sheets, in order. */
  | { readonly sheets: readonly string[] }
  | { readonly code: RefusalCode; readonly part?: string; readonly what?: string; readonly limit?: keyof XlsxLimits };

export type OddFiles = Readonly<Record<string, Odd>>;

export function refused(
  bytes: Uint8Array,
  code: RefusalCode,
  more: { readonly part?: string; readonly what?: string; readonly limit?: keyof XlsxLimits } = {},
): Odd {
  return { bytes, gives: { code, ...more } };
}

/** `cells` as "A1" to its value; { formula, value }, { error }, { uncalculated: formula } where there is more to say. */
export function read(bytes: Uint8Array, cells: Readonly<Record<string, unknown>>): Odd {
  return { bytes, gives: { cells } };
}

export function sheets(bytes: Uint8Array, ...names: string[]): Odd {
  return { bytes, gives: { sheets: names } };
}

/** The cells of the good workbook. */
export const GOOD = { A1: "Nom", B1: 1500.5, C1: { formula: "B1+1", value: 1501.5 } };

export function ascii(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "latin1"));
}

export function utf8(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "utf8"));
}

export function utf16le(text: string, mark = true): Uint8Array {
  return new Uint8Array(Buffer.from((mark ? "\ufeff" : "") + text, "utf16le"));
}

export function utf16be(text: string, mark = true): Uint8Array {
  return new Uint8Array(Buffer.from(utf16le(text, mark)).swap16());
}

import type { XlsxLimits } from "./limits.js";

/** Why a file cannot be read: the codes of the JSON report that its bytes can show. */
export type RefusalCode =
  | "empty-file"
  | "not-a-workbook"
  | "legacy-xls"
  | "binary-xlsb"
  | "opendocument"
  | "encrypted"
  | "corrupt-zip"
  | "corrupt-xml"
  | "too-large"
  | "forbidden-xml";

/** A file that is not read, and why: a value, since it is its sender's to mend. */
export interface Refused {
  readonly kind: "refused";
  readonly code: RefusalCode;
  /** The part of the package where it shows, as the package spells it; null when the file as a whole is meant. */
  readonly part: string | null;
  /** With too-large: the limit that was passed, its value, and what was found (at least, when counting stopped there). */
  readonly limit?: { readonly name: keyof XlsxLimits; readonly value: number; readonly found: number };
  /** For not-a-workbook what the file is ("pdf", "docx"); for the rest a short technical reason in English, for the log. */
  readonly what?: string;
}

/** Longer than any name of a part or reason; what a file says in its place may be megabytes. */
const LONGEST = 200;

/** How a refusal leaves the depths of a parser; `readXlsx` turns it into a value, so that nobody else ever sees it. */
export class Refusal extends Error {
  readonly refused: Refused;

  constructor(refused: Refused) {
    super(refused.code);
    this.refused = { ...refused, part: refused.part?.slice(0, LONGEST) ?? null };
  }
}

/** Refuses the file that is being read. */
export function refuse(code: Exclude<RefusalCode, "too-large">, part: string | null, what?: string): never {
  throw new Refusal({ kind: "refused", code, part, ...(what === undefined ? {} : { what: what.slice(0, LONGEST) }) });
}

/** Refuses when a limit is passed. */
export function holdLimit(limits: XlsxLimits, name: keyof XlsxLimits, found: number, part: string | null): void {
  const value = limits[name];
  if (found > value) throw new Refusal({ kind: "refused", code: "too-large", part, limit: { name, value, found } });
}

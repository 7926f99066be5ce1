import * as z from "zod/mini";
import type { ChangeLogTexts } from "./host.js";
import type { RecordedChange } from "./plan-fix.js";

/** The change log as it is kept in the workbook: what the sheet shows, and what undoing needs. */
const entrySchema = z.object({ enter: z.union([z.string(), z.number(), z.boolean()]), format: z.string() });

const changeSchema = z.object({
  id: z.string(),
  sheet: z.string(),
  cell: z.string(),
  rule: z.string(),
  before: z.string(),
  after: z.string(),
  when: z.string(),
  undone: z.boolean(),
  was: entrySchema,
});

const logSchema = z.object({ version: z.literal(1), sheet: z.string(), changes: z.array(changeSchema) });

export interface ChangeLog {
  /** The name of the sheet that shows it: found again in another language. */
  readonly sheet: string;
  readonly changes: readonly RecordedChange[];
}

/** The log that a workbook keeps; null where there is none, or it was damaged by hand. */
export function readChangeLog(json: string | null): ChangeLog | null {
  if (json === null) return null;
  try {
    const read = logSchema.safeParse(JSON.parse(json));
    return read.success ? read.data : null;
  } catch {
    return null; // not JSON: the workbook's owner may have edited the part
  }
}

/** The log as the workbook keeps it, for `readChangeLog`. */
export function changeLogJson(log: ChangeLog): string {
  return JSON.stringify({ version: 1, ...log });
}

/** The change-log sheet, row by row, all of it text. */
export function changeLogRows(changes: readonly RecordedChange[], { headings }: ChangeLogTexts): string[][] {
  return [
    [headings.sheet, headings.cell, headings.before, headings.after, headings.rule, headings.when, headings.undone],
    ...changes.map(({ sheet, cell, before, after, rule, when, undone }) => [
      sheet,
      cell,
      before,
      after,
      rule,
      when.slice(0, 16).replace("T", " "),
      undone ? "✓" : "",
    ]),
  ];
}

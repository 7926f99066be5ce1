import * as z from "zod/mini";
import { layoutSchema } from "../grants/index.js";
import { ruleIds } from "../rules/index.js";

/**
 * A finding that a reviewer accepts, with the reason. It holds while the cell shows `value`, its text when it was accepted.
 * `sheet` and `cell` are null for a finding about the workbook as a whole.
 */
const waiverSchema = z.object({
  rule: z.enum(ruleIds),
  sheet: z.nullable(z.string()),
  cell: z.nullable(z.string()),
  value: z.string(),
  by: z.string(),
  reason: z.string(),
  /** The day of the acceptance, ISO. */
  on: z.string(),
});

const settingsSchema = z.object({
  version: z.literal(1),
  waivers: z._default(z.array(waiverSchema), []),
  layout: z._default(z.nullable(layoutSchema), null),
});

export type Waiver = z.infer<typeof waiverSchema>;

/** What a workbook keeps about itself: what reviewers accepted, and what its headings mean. */
export type Settings = z.infer<typeof settingsSchema>;

export const noSettings: Settings = { version: 1, waivers: [], layout: null };

/** The settings in a workbook's JSON text (`Snapshot.settings`). None, for a workbook without any or with some that cannot be read: what was accepted is then open again. */
export function readSettings(json: string | null): Settings {
  if (json === null) return noSettings;
  try {
    const read = settingsSchema.safeParse(JSON.parse(json));
    return read.success ? read.data : noSettings;
  } catch {
    return noSettings; // not JSON
  }
}

/** The settings as the workbook keeps them. */
export function settingsText(settings: Settings): string {
  return JSON.stringify(settings);
}

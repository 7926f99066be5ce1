import { z } from "zod";
import { layoutSchema } from "../../../lib/grants/index.js";

const settingsSchema = z.object({
  version: z.literal(1).default(1),
  waivers: z
    .array(
      z.object({
        rule: z.string(),
        sheet: z.string(),
        cell: z.string(),
        value: z.string(),
        by: z.string(),
        reason: z.string(),
        on: z.string(),
      }),
    )
    .default([]),
  layout: layoutSchema.nullable().default(null),
});

export type WorkbookSettings = z.infer<typeof settingsSchema>;

export function readSettings(json: string | null): WorkbookSettings {
  try {
    return settingsSchema.parse(JSON.parse(json ?? "{}"));
  } catch {
    return settingsSchema.parse({});
  }
}

export function settingsText(settings: WorkbookSettings): string {
  return JSON.stringify(settings);
}

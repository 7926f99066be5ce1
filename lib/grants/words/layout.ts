import * as z from "zod/mini";
import { fieldIds, type FieldId } from "./fields.js";

/** A layout file: what the headings of a foundation's own workbooks mean, where the vocabulary does not know them or is wrong. */
export const layoutSchema = z.strictObject({
  $schema: z.optional(z.string()),
  headings: z
    .record(z.string().check(z.minLength(1)), z.enum(fieldIds as [FieldId, ...FieldId[]]))
    .check(z.describe("Heading as written → field. Case, accents, hamzas and punctuation do not matter.")),
});

/** What headings mean: field by heading. */
export type Layout = z.infer<typeof layoutSchema>;

/** The headings of a layout, by text. */
export function headingsOf(layout: Layout | undefined): ReadonlyMap<string, FieldId> {
  return new Map(Object.entries(layout?.headings ?? {}));
}

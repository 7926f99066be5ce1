import * as z from "zod/mini";
import { fieldIds, knownCentres, type FieldId } from "../grants/index.js";
import { fileFaults, type FaultWording, type FileFault } from "./file-faults.js";
import { ruleIds } from "./rule-ids.js";
import { severities } from "./severities.js";

/** How amounts stand in a rules file. */
export const amountPattern = /^\d+(\.\d{1,2})?$/;

const amount = z
  .string()
  .check(z.regex(amountPattern), z.describe('Dirhams as a decimal string with at most two decimals: "100000.00"'));
const someText = z.string().check(z.minLength(1));

/** The rules file: what a foundation sets for itself. Everything has a default; an unknown key is refused. */
const rulesFileSchema = z.strictObject({
  $schema: z.optional(z.string()),
  version: z
    ._default(someText, "2017.1")
    .check(z.describe("Printed in every report, so that a result can be traced to its rules")),
  limits: z.prefault(
    z.strictObject({
      minimum: z
        ._default(z.nullable(amount), null)
        .check(z.describe("Least grant a person may be given; null: no limit")),
      maximum: z
        ._default(z.nullable(amount), null)
        .check(z.describe("Largest grant a person may be given; null: no limit")),
    }),
    {},
  ),
  outlier: z.prefault(
    z.strictObject({
      factor: z
        ._default(z.int().check(z.minimum(2)), 10)
        .check(z.describe("How many times the batch's median, or what part of it, is suspicious")),
      atLeast: z
        ._default(z.int().check(z.minimum(3)), 5)
        .check(z.describe("Batches with fewer amounts are not judged")),
    }),
    {},
  ),
  required: z
    ._default(z.array(z.array(z.enum(fieldIds as [FieldId, ...FieldId[]])).check(z.minLength(1))), [
      ["name", "familyName", "cin"],
      ["total", "cash", "equipment"],
    ])
    .check(z.describe("Columns that a batch table must have: one of each list")),
  centres: z._default(
    z.array(
      z.strictObject({
        name: someText.check(z.describe("As reports print it")),
        spellings: z._default(z.array(someText), []).check(z.describe("How workbooks write it, in any language")),
      }),
    ),
    knownCentres.map(({ name, spellings }) => ({ name, spellings: [...spellings] })),
  ),
  severities: z
    ._default(z.partialRecord(z.enum(ruleIds), z.enum([...severities, "off"])), {})
    .check(z.describe("Severities that differ from the catalogue's")),
});

/** What a rules file says, its defaults filled in. */
export type RulesFile = z.infer<typeof rulesFileSchema>;

/** The rules as they are without a rules file. */
export const defaultRules: RulesFile = rulesFileSchema.parse({});

/** Reads a rules file's value (parsed JSON); the faults, when it has any, instead. */
export function readRulesFile(
  value: unknown,
  wording?: FaultWording,
):
  | { readonly kind: "rules"; readonly rules: RulesFile }
  | { readonly kind: "refused"; readonly faults: readonly FileFault[] } {
  const result = rulesFileSchema.safeParse(value, wording && { error: wording });
  return result.success ? { kind: "rules", rules: result.data } : { kind: "refused", faults: fileFaults(result.error) };
}

/** What papers name as the version of rules of somebody's own: the file's, and the beginning of the SHA-256, hex, of its JSON. */
export function hashedVersion({ version }: RulesFile, sha256: string): string {
  return `${version}+${sha256.slice(0, 8)}`;
}

/** The JSON Schema of the rules file, for editors. */
export function rulesFileJsonSchema(): object {
  return z.toJSONSchema(rulesFileSchema, { io: "input" });
}

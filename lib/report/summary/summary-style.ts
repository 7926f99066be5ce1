import * as z from "zod/mini";
import { fileFaults, type FaultWording, type FileFault } from "../../rules/index.js";
import { summaryTexts } from "./summary-texts.js";

export const colourPattern = /^[0-9A-Fa-f]{6}$/;

const colour = z.string().check(z.regex(colourPattern), z.describe("RRGGBB"));
const width = z.number().check(z.minimum(1), z.maximum(100), z.describe("Characters"));
const someText = z.string().check(z.minLength(1));
const signers = z.array(someText).check(z.minLength(1), z.maxLength(3));

/** A text of the sheet with its facts between braces; only the facts named here stand in it. */
function text(standard: string, ...facts: readonly string[]) {
  const holdsThese = (value: string): boolean =>
    [...value.matchAll(/\{(\w*)\}/g)].every(([, fact]) => facts.includes(fact ?? ""));
  const params = { facts: facts.map((fact) => `{${fact}}`).join(", ") };
  return z._default(z.string().check(z.maxLength(500), z.refine(holdsThese, { params })), standard);
}

const FACTS: Readonly<Partial<Record<keyof (typeof summaryTexts)["fr"], readonly string[]>>> = {
  batch: ["number", "ordinal"],
  sheet: ["number"],
  closing: ["words", "amount"],
  acceptedBy: ["by", "reason"],
  unverified: ["count"],
  unverifiedBeside: ["count"],
};

type TextKey = keyof (typeof summaryTexts)["fr"];

function texts(lang: "ar" | "fr") {
  const keys = Object.keys(summaryTexts.fr) as TextKey[];
  const shape = Object.fromEntries(
    keys.map((key) => [key, text(summaryTexts[lang][key], ...(FACTS[key] ?? []))]),
  ) as Record<TextKey, ReturnType<typeof text>>;
  return z.prefault(z.strictObject(shape), {});
}

const summaryBlocks = [
  "heading",
  "byCentre",
  "byActivity",
  "bySex",
  "declared",
  "closing",
  "accepted",
  "signatures",
  "trace",
] as const;

/** The standard layout of the summary sheets, for a person to restyle: what it leaves out keeps its default, an unknown key is refused. */
const summaryStyleSchema = z.strictObject({
  $schema: z.optional(z.string()),
  blocks: z
    ._default(z.array(z.enum(summaryBlocks)), [...summaryBlocks])
    .check(z.describe("What a batch's sheet shows, from top to bottom")),
  font: z.prefault(
    z.strictObject({
      ar: z._default(someText, "Arial"),
      fr: z._default(someText, "Arial"),
      size: z._default(z.number().check(z.minimum(6), z.maximum(20)), 10),
    }),
    {},
  ),
  colours: z.prefault(
    z.strictObject({
      title: z._default(colour, "1F4E5F"),
      heading: z._default(colour, "1F4E5F").check(z.describe("Behind the headings of tables")),
      headingText: z._default(colour, "FFFFFF"),
      total: z._default(colour, "E4EEF1").check(z.describe("Behind totals")),
      line: z._default(colour, "9FB4BC").check(z.describe("Lines of tables")),
      quiet: z._default(colour, "5A6770").check(z.describe("Labels and the trace")),
      alarm: z._default(colour, "B3261E").check(z.describe("Differences and the mark of a draft")),
    }),
    {},
  ),
  widths: z.prefault(
    z.strictObject({
      name: z._default(width, 34),
      people: z._default(width, 13),
      women: z._default(width, 10),
      cash: z._default(width, 17),
      equipment: z._default(width, 17),
      total: z._default(width, 18),
    }),
    {},
  ),
  amountFormat: z
    ._default(someText, "#,##0.00")
    .check(z.describe("In English notation; Excel shows its own separators")),
  closingLanguages: z
    ._default(z.array(z.enum(["own", "ar", "fr"])), ["own", "ar", "fr"])
    .check(z.describe("The closing formula's languages in order; each is printed once")),
  signatures: z
    .prefault(
      z.strictObject({
        ar: z._default(signers, ["أعدّه", "المحاسبة", "المنسق"]),
        fr: z._default(signers, ["Établi par", "La comptabilité", "Le coordonnateur"]),
      }),
      {},
    )
    .check(z.describe("Who signs, one box each")),
  texts: z.prefault(z.strictObject({ ar: texts("ar"), fr: texts("fr") }), {}),
});

export type SummaryStyle = z.infer<typeof summaryStyleSchema>;
export type SummaryText = TextKey;
export type SummaryBlock = (typeof summaryBlocks)[number];
export type SummaryLang = "ar" | "fr";

/** The standard layout as it is without a style file; templates/summary.json holds the same. */
export const standardSummaryStyle: SummaryStyle = summaryStyleSchema.parse({});

/** Reads a style file's value (parsed JSON); its faults instead, when it has any. */
export function readSummaryStyle(
  value: unknown,
  wording?: FaultWording,
):
  | { readonly kind: "style"; readonly style: SummaryStyle }
  | { readonly kind: "refused"; readonly faults: readonly FileFault[] } {
  const result = summaryStyleSchema.safeParse(value, wording && { error: wording });
  return result.success ? { kind: "style", style: result.data } : { kind: "refused", faults: fileFaults(result.error) };
}

/** The JSON Schema of the style file, for editors. */
export function summaryStyleJsonSchema(): object {
  return z.toJSONSchema(summaryStyleSchema, { io: "input" });
}

import { z } from "zod";
import { fileFaults, type FaultWording, type FileFault } from "../../rules/index.js";
import { summaryTexts } from "./summary-texts.js";

export const colourPattern = /^[0-9A-Fa-f]{6}$/;

const colour = z.string().regex(colourPattern).describe("RRGGBB");
const width = z.number().min(1).max(100).describe("Characters");

/** A text of the sheet with its facts between braces; only the facts named here stand in it. */
function text(standard: string, ...facts: readonly string[]) {
  return z
    .string()
    .max(500)
    .refine((value) => [...value.matchAll(/\{(\w*)\}/g)].every(([, fact]) => facts.includes(fact ?? "")), {
      params: { facts: facts.map((fact) => `{${fact}}`).join(", ") },
    })
    .default(standard);
}

const FACTS: Readonly<Partial<Record<keyof (typeof summaryTexts)["fr"], readonly string[]>>> = {
  batch: ["number", "ordinal"],
  sheet: ["number"],
  closing: ["words", "amount"],
  acceptedBy: ["by", "reason"],
  unverified: ["count"],
};

type TextKey = keyof (typeof summaryTexts)["fr"];

function texts(lang: "ar" | "fr") {
  const keys = Object.keys(summaryTexts.fr) as TextKey[];
  const shape = Object.fromEntries(
    keys.map((key) => [key, text(summaryTexts[lang][key], ...(FACTS[key] ?? []))]),
  ) as Record<TextKey, ReturnType<typeof text>>;
  return z.strictObject(shape).prefault({});
}

export const summaryBlocks = [
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
export const summaryStyleSchema = z.strictObject({
  $schema: z.string().optional(),
  blocks: z
    .array(z.enum(summaryBlocks))
    .default([...summaryBlocks])
    .describe("What a batch's sheet shows, from top to bottom"),
  font: z
    .strictObject({
      ar: z.string().min(1).default("Arial"),
      fr: z.string().min(1).default("Arial"),
      size: z.number().min(6).max(20).default(10),
    })
    .prefault({}),
  colours: z
    .strictObject({
      title: colour.default("1F4E5F"),
      heading: colour.default("1F4E5F").describe("Behind the headings of tables"),
      headingText: colour.default("FFFFFF"),
      total: colour.default("E4EEF1").describe("Behind totals"),
      line: colour.default("9FB4BC").describe("Lines of tables"),
      quiet: colour.default("5A6770").describe("Labels and the trace"),
      alarm: colour.default("B3261E").describe("Differences and the mark of a draft"),
    })
    .prefault({}),
  widths: z
    .strictObject({
      name: width.default(34),
      people: width.default(13),
      women: width.default(10),
      cash: width.default(17),
      equipment: width.default(17),
      total: width.default(18),
    })
    .prefault({}),
  amountFormat: z.string().min(1).default("#,##0.00").describe("In English notation; Excel shows its own separators"),
  closingLanguages: z
    .array(z.enum(["own", "ar", "fr"]))
    .default(["own", "ar", "fr"])
    .describe("The closing formula's languages in order; each is printed once"),
  signatures: z
    .strictObject({
      ar: z.array(z.string().min(1)).min(1).max(3).default(["أعدّه", "المحاسبة", "المنسق"]),
      fr: z.array(z.string().min(1)).min(1).max(3).default(["Établi par", "La comptabilité", "Le coordonnateur"]),
    })
    .prefault({})
    .describe("Who signs, one box each"),
  texts: z.strictObject({ ar: texts("ar"), fr: texts("fr") }).prefault({}),
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

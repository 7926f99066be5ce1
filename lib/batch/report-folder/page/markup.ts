import { visible } from "../../../text/index.js";

/** Markup, as distinct from text: only `markup` makes it, so that text from a workbook is always escaped. */
export interface Markup {
  readonly text: string;
}

type Part = string | number | Markup | readonly Markup[] | null;

/** Markup with values put in: texts escaped and their controls made visible, markup as it is, null as nothing. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const [first = "", ...others] = lean(strings);
  let text = first;
  parts.forEach((part, i) => {
    text += markupOf(part) + (others[i] ?? "");
  });
  return { text };
}

const leanOnes = new WeakMap<TemplateStringsArray, readonly string[]>();

/** A template's own text without its indentation: a page of ten thousand findings would be a third of spaces. */
function lean(strings: TemplateStringsArray): readonly string[] {
  const known = leanOnes.get(strings);
  if (known !== undefined) return known;
  const made = strings.map((text) => text.replace(/\n\s*/g, "\n"));
  leanOnes.set(strings, made);
  return made;
}

/** Markup that is ours as a whole: a style sheet, a script, a drawing. */
export function trusted(text: string): Markup {
  return { text };
}

function markupOf(part: Part): string {
  if (part === null) return "";
  if (typeof part === "number") return String(part);
  if (typeof part === "string") return escaped(part);
  return "text" in part ? part.text : part.map(({ text }) => text).join("");
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => ESCAPES.get(character) ?? character);
}

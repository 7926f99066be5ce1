import type { PlannedValidation } from "./sheet-plan.js";

/** What Excel shows of a check's titles and texts. */
const TITLE = 32;
const TEXT = 255;

type Words = PlannedValidation["prompt"];

/** A planned check whose words Excel takes: it refuses what is longer, the whole file with it. */
export function fitValidation(validation: PlannedValidation): PlannedValidation {
  return { ...validation, prompt: fit(validation.prompt), error: fit(validation.error) };
}

function fit(words: Words): Words {
  return words && { title: short(words.title, TITLE), text: short(words.text, TEXT) };
}

/** Cut after a word where there is one near. */
function short(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > most / 2 ? space : most - 1).trimEnd()}…`;
}

import { say, type Lang } from "../../../lib/report/index.js";
import { ar } from "./ar.js";
import type { PaneText, PaneTexts } from "./catalogue.js";
import { en } from "./en.js";
import { fr } from "./fr.js";

export type { PaneText } from "./catalogue.js";

const catalogues: Readonly<Record<Lang, PaneTexts>> = { ar, fr, en };

/** A text of the pane in a language, with its values filled in. */
export function paneText(lang: Lang, text: PaneText, values: Readonly<Record<string, string | number>> = {}): string {
  return say(lang, catalogues[lang][text], values);
}

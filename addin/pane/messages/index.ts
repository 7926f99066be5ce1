import { say, type Lang } from "../../../lib/report/index.js";
import { ar } from "./ar.js";
import { en } from "./en.js";
import { fr } from "./fr.js";

/** The name of a text of the pane. Texts of findings and rules come from lib/report. */
export type PaneText = keyof typeof fr;

const catalogues: Readonly<Record<Lang, Readonly<Record<PaneText, string>>>> = { ar, fr, en };

/** A text of the pane in a language, with its values filled in. */
export function paneText(lang: Lang, text: PaneText, values: Readonly<Record<string, string | number>> = {}): string {
  return say(lang, catalogues[lang][text], values);
}

import { createLexicon, type Centre } from "../grants/index.js";
import type { AnnouncementLang } from "./messages/index.js";

const SCRIPTS: Readonly<Record<AnnouncementLang, RegExp>> = { ar: /\p{Script=Arabic}/u, fr: /\p{Script=Latin}/u };

/** A centre's name in a language: the first of its spellings in that script; a name that is none of the list stays as it is. */
export function centreName(name: string, centres: readonly Centre[], lang: AnnouncementLang): string {
  const centre = createLexicon(centres).centre(name);
  const spellings = centre === null ? [] : [centre.name, ...centre.spellings];
  return spellings.find((spelling) => SCRIPTS[lang].test(spelling)) ?? name;
}

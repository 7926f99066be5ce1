import type { RulesFile } from "./rules-file.js";

const ARABIC = /\p{Script=Arabic}/u;

/** Centres as somebody lists them who wrote `text`: by their first Arabic spellings beside Arabic, else by their own names. */
export function centresBeside(text: string, names: readonly string[], centres: RulesFile["centres"]): string {
  if (!ARABIC.test(text)) return names.join(", ");
  const inArabic = (name: string): string | undefined =>
    centres.find((centre) => centre.name === name)?.spellings.find((spelling) => ARABIC.test(spelling));
  return names.map((name) => inArabic(name) ?? name).join("، ");
}

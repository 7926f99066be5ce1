import type { Lang } from "./say.js";

/** The sums of Excel as the French Excel writes them; its arguments are separated by semicolons. */
const FRENCH: readonly (readonly [RegExp, string])[] = [
  [/\bSUM\(/gi, "SOMME("],
  [/\bSUBTOTAL\(/gi, "SOUS.TOTAL("],
  [/\bROUND\(/gi, "ARRONDI("],
  [/,/g, ";"],
];

/** A formula ("=SUM(C5:C7,C9)") as the reader's Excel shows it. Files store English; Arabic Excel shows it so. */
export function formulaForPeople(formula: string, lang: Lang): string {
  if (lang !== "fr" || formula.includes('"')) return formula; // texts may hold commas of their own
  return FRENCH.reduce((text, [english, french]) => text.replace(english, french), formula);
}
